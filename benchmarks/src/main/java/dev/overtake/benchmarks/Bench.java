package dev.overtake.benchmarks;

import dev.overtake.estimation.Parallel;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

/// Runs the named benchmarks, or says which there are.
public final class Bench {
  /// All processors, for what may use several.
  static final Parallel PARALLEL =
      Parallel.on(ForkJoinPool.commonPool(), ForkJoinPool.getCommonPoolParallelism());

  private static final TreeMap<String, Benchmark> BENCHMARKS = new TreeMap<>();

  static {
    BENCHMARKS.put("audit", (report, options) -> AuditBench.run(report));
    BENCHMARKS.put("claims", ClaimsBench::run);
    BENCHMARKS.put("dynamics", DynamicsBench::run);
    BENCHMARKS.put("estimation", (report, options) -> EstimationBench.run(report));
    BENCHMARKS.put("exposure", ExposureBench::run);
    BENCHMARKS.put("race", (report, options) -> RaceBench.run(report));
    BENCHMARKS.put("standing", StandingBench::run);
  }

  private Bench() {}

  /// One named benchmark. It says on the report what it measured and what was asked for.
  interface Benchmark {
    void run(Report report, List<String> options) throws IOException, InterruptedException;
  }

  /// Runs one benchmark.
  ///
  /// @param arguments its name and its options; `estimation` is accuracy, calibration and speed of
  ///   the forecasts
  public static void main(String... arguments) throws IOException, InterruptedException {
    var words = List.of(arguments);
    var benchmark = words.isEmpty() ? null : BENCHMARKS.get(words.getFirst());
    if (benchmark == null) {
      System.err.println("usage: ./bench " + String.join(" | ", BENCHMARKS.keySet()));
      System.exit(2);
    } else {
      benchmark.run(new Report(System.out), words.subList(1, words.size()));
    }
  }
}
