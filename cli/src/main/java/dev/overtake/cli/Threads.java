package dev.overtake.cli;

import dev.overtake.estimation.Parallel;
import java.util.concurrent.ForkJoinPool;

/// The threads on which engines work.
final class Threads {
  /// All cores.
  static final Parallel ALL =
      Parallel.on(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors() - 1);

  private Threads() {}
}
