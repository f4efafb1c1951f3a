package dev.overtake.claims.periods;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `this`, `next`, `last` and the like, as so many units ahead of the one of writing.
final class Relations {
  private static final Set<String> BEFORE_ANOTHER = Set.of("this", "current");

  private final Words words;

  Relations(Words words) {
    this.words = words;
  }

  /// 0, 1 or -1.
  @Nullable Read<Integer> at(int at) {
    var first = direction(at);
    if (first == null) {
      return null;
    }
    var second = words.in(at, BEFORE_ANOTHER) ? direction(at + 1) : null;
    return second == null ? new Read<>(first, at + 1) : new Read<>(second, at + 2);
  }

  /// Whether the nearest one is meant, as `this past May` and `the coming May` are.
  boolean nearest(int at) {
    return (words.in(at, BEFORE_ANOTHER) && direction(at + 1) != null)
        || words.is(at, "coming")
        || words.is(at, "upcoming");
  }

  private @Nullable Integer direction(int at) {
    if (words.in(at, Vocabulary.THIS)) {
      return 0;
    }
    if (words.in(at, Vocabulary.NEXT)) {
      return 1;
    }
    return words.in(at, Vocabulary.LAST) ? -1 : null;
  }
}
