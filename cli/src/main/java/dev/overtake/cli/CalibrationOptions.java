package dev.overtake.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What only the calibration of a model understands.
final class CalibrationOptions {
  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description =
          "Estimate constants from observed series: CSV with variable, low and high, and if you"
              + " like start and scale (linear, log), or YAML with parameters, observed and"
              + " series.")
  @Nullable Path calibrate;

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      description =
          "Of --calibrate: CSV with the time, a column per variable, and if you like its"
              + " standard errors as NAME error.")
  @Nullable Path observed;

  @Option(
      names = "--starts",
      paramLabel = "N",
      description = "Of --calibrate: from how many points to search. Default: 20.")
  @Nullable Integer starts;

  /// Whether one of them was given.
  boolean given() {
    return calibrate != null || observed != null || starts != null;
  }
}
