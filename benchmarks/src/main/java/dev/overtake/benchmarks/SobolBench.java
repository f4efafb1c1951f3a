package dev.overtake.benchmarks;

import dev.overtake.estimation.sampling.Sensitivity;
import java.util.OptionalDouble;

/// Sobol indices of the Ishigami function against their closed form, beside OpenTURNS.
final class SobolBench {
  private static final int POINTS = 1_000_000;
  private static final double[] FIRST = {0.313905, 0.442411, 0};
  private static final double[] TOTAL = {0.557589, 0.442411, 0.243684};

  private SobolBench() {}

  static void run(Report report) throws InterruptedException {
    report.title(
        "Sobol indices of the Ishigami function, a million points, five million evaluations");
    double best = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (int run = 0; run < 4; run++) {
      long start = System.nanoTime();
      Sensitivity indices = Sensitivity.of(SobolBench::ishigami, 3, POINTS, run, Bench.PARALLEL);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
      for (int i = 0; i < 3; i++) {
        largest = Math.max(largest, Math.abs(indices.first()[i] - FIRST[i]));
        largest = Math.max(largest, Math.abs(indices.total()[i] - TOTAL[i]));
      }
    }
    report.atMost("largest error of any index in four runs", largest, 0.002);
    report.figure("seconds, best of four", best);
    OptionalDouble theirs =
        Peer.run("/usr/bin/python3", "sobol_indices.py", Integer.toString(POINTS));
    if (theirs.isEmpty()) {
      report.note("skipped: OpenTURNS is not installed; see benchmarks/peers/install");
      return;
    }
    report.figure("OpenTURNS, seconds, best of three", theirs.getAsDouble());
    report.atLeast("  times as long as ours", theirs.getAsDouble() / best, 2);
  }

  private static double ishigami(double[] u) {
    double x = Math.PI * (2 * u[0] - 1);
    double y = Math.PI * (2 * u[1] - 1);
    double z = Math.PI * (2 * u[2] - 1);
    double sine = Math.sin(y);
    return Math.sin(x) * (1 + 0.1 * z * z * z * z) + 7 * sine * sine;
  }
}
