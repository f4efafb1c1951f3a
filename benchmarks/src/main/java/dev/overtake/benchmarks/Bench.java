package dev.overtake.benchmarks;

import java.io.IOException;
import java.util.List;

/// Runs the named benchmarks, or says which there are.
public final class Bench {

  private Bench() {}

  /// Runs one benchmark.
  ///
  /// @param arguments its name; `estimation` is accuracy, calibration and speed of the forecasts
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> names = List.of(arguments);
    if (!names.equals(List.of("estimation"))) {
      System.err.println("usage: ./bench estimation");
      System.exit(2);
    }
    EstimationBench.run(new Report(System.out));
  }
}
