package dev.overtake.benchmarks;

import java.io.IOException;

/// Composite indices, their robustness, rankings and capability scales against their targets.
final class AuditBench {
  private AuditBench() {}

  static void run(Report report) throws IOException, InterruptedException {
    CompositeBench.run(report);
    SobolBench.run(report);
    RobustnessBench.run(report);
    RankingBench.run(report);
    ScaleBench.run(report);
  }
}
