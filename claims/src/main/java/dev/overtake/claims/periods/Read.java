package dev.overtake.claims.periods;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was read and which word comes next.
record Read<T>(T value, int next) {

  <U> Read<U> map(Function<T, U> change) {
    return new Read<>(change.apply(value), next);
  }

  /// The longer of two, the first when they are as long.
  static <T> @Nullable Read<T> longer(@Nullable Read<T> one, @Nullable Read<T> two) {
    return two == null || (one != null && one.next >= two.next) ? one : two;
  }
}
