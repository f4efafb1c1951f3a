package dev.overtake.cli;

import dev.overtake.estimation.Parallel;
import java.util.concurrent.ForkJoinPool;

/// The threads that engines may use: all processors.
final class Workers {
  static final Parallel ALL =
      Parallel.on(ForkJoinPool.commonPool(), ForkJoinPool.getCommonPoolParallelism());

  private Workers() {}
}
