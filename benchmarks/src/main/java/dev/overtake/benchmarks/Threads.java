package dev.overtake.benchmarks;

import dev.overtake.estimation.Parallel;
import java.util.concurrent.ForkJoinPool;

/// The threads on which engines work in benchmarks.
final class Threads {
  /// All cores.
  static final Parallel ALL =
      Parallel.on(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors() - 1);

  private Threads() {}
}
