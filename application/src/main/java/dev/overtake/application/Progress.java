package dev.overtake.application;

import java.util.function.Supplier;

/// Hears how far an answer is.
@FunctionalInterface
public interface Progress {
  /// For those who do not want to know.
  Progress NONE = (done, all, soFar) -> {};

  /// Some pieces of work are done.
  ///
  /// @param soFar makes an answer of these pieces alone
  void at(int done, int all, Supplier<?> soFar);
}
