package dev.overtake.benchmarks;

import dev.overtake.estimation.Forecaster;
import dev.overtake.estimation.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Time per series on one thread, and that of peers on the same series in the same run.
final class SpeedBench {

  private static final int POINTS = 20;
  private static final int SERIES_FOR_PEERS = 100;
  private static final int ROUNDS = 12;

  private SpeedBench() {}

  static void run(Report report, M3 yearly) throws IOException, InterruptedException {
    report.title(
        "Speed: yearly series of %d points, six years ahead, one thread, warm".formatted(POINTS));
    List<double[]> series =
        yearly.series().stream()
            .map(M3.Series::train)
            .filter(train -> train.length >= POINTS)
            .map(train -> Arrays.copyOfRange(train, train.length - POINTS, train.length))
            .toList();
    double ours = millis(series);
    report.atMost("ms per series", ours, 0.1);
    Path file = Files.createTempFile("overtake-bench", ".csv");
    try {
      Files.write(
          file,
          series.stream()
              .limit(SERIES_FOR_PEERS)
              .map(
                  s -> Arrays.stream(s).mapToObj(Double::toString).collect(Collectors.joining(",")))
              .toList());
      peer(
          report,
          "statsmodels local linear trend",
          ours,
          100,
          "/usr/bin/python3",
          "local_linear_trend.py",
          file);
      peer(report, "R StructTS", ours, 10, "Rscript", "struct_ts.R", file);
    } finally {
      Files.delete(file);
    }
  }

  private static double millis(List<double[]> series) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (double[] values : series) {
        Forecaster.forecast(values, 1, 6, Quantity.AMOUNT);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6 / series.size());
    }
    return best;
  }

  private static void peer(
      Report report,
      String name,
      double ours,
      double times,
      String command,
      String script,
      Path file)
      throws InterruptedException {
    OptionalDouble theirs = Peer.run(command, script, file.toString());
    if (theirs.isEmpty()) {
      report.note("skipped: %s is not installed; see benchmarks/peers/install".formatted(name));
      return;
    }
    report.figure("%s, ms per series".formatted(name), theirs.getAsDouble());
    report.atLeast("  times as long as ours", theirs.getAsDouble() / ours, times);
  }
}
