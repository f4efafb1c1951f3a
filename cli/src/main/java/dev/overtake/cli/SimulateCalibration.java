package dev.overtake.cli;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.program.Program;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.CalibrationRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.CalibrationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `overtake simulate MODEL --calibrate FILE`: constants of a model from observed series.
final class SimulateCalibration {
  private static final int MOST_STARTS = 10_000;

  private final Options options;
  private final OutputOptions output;

  /// What only a calibration understands.
  static final class Options {
    @Option(
        names = "--calibrate",
        paramLabel = "FILE",
        description =
            "Estimate constants from observed series: CSV with variable, low and high, and if you"
                + " like start and scale (linear, log), or YAML with parameters, observed and"
                + " series.")
    private @Nullable Path calibrate;

    @Option(
        names = "--observed",
        paramLabel = "FILE",
        description =
            "Of --calibrate: CSV with the time, a column per variable, and if you like its"
                + " standard errors as NAME error.")
    private @Nullable Path observed;

    @Option(
        names = "--starts",
        paramLabel = "N",
        description = "Of --calibrate: from how many points to search. Default: 20.")
    private @Nullable Integer starts;

    /// Whether one of them was given.
    boolean given() {
      return calibrate != null || observed != null || starts != null;
    }
  }

  SimulateCalibration(Options options, OutputOptions output) {
    this.options = options;
    this.output = output;
  }

  /// The result as it is to be written.
  String answer(Program program, Map<Integer, Double> fixed, Model.Method method, long seed)
      throws IOException {
    if (options.calibrate == null) {
      throw new Failure(
          Failure.USAGE, "--observed and --starts need --calibrate.", "overtake simulate --help");
    }
    var starts = options.starts == null ? 20 : options.starts;
    if (starts < 1 || starts > MOST_STARTS) {
      throw new Failure(
          Failure.USAGE, "--starts is from 1 to %d, not %d.".formatted(MOST_STARTS, starts), "");
    }
    try {
      return written(
          Calibration.of(program, plan(program, fixed, method, starts, seed), Threads.ALL));
    } catch (InvalidRaceException e) {
      throw Failure.invalid(e, "overtake simulate --help");
    }
  }

  private Calibration.Plan plan(
      Program program, Map<Integer, Double> fixed, Model.Method method, int starts, long seed)
      throws IOException {
    var file = CalibrationFile.read(existing(options.calibrate), program);
    if (file.parameters().isEmpty()) {
      throw new Failure(
          Failure.INVALID,
          options.calibrate + " names no parameter to estimate.",
          "overtake simulate --help");
    }
    var observed = options.observed == null ? file.observed().orElse(null) : options.observed;
    if (observed == null) {
      throw new Failure(
          Failure.USAGE,
          "--calibrate needs the observations: --observed FILE.csv, or observed: in the YAML.",
          "overtake simulate --help");
    }
    var times =
        Models.simulation(program.given(fixed.keySet()).saving(new int[0]))
            .run(new Simulation.Options(method, fixed, new int[0], seed))
            .times();
    var series =
        ObservedFile.read(
            existing(observed), file.series(), program, times[0], times[times.length - 1]);
    return new Calibration.Plan(file.parameters(), series, fixed, method, starts, seed);
  }

  private static Path existing(@Nullable Path file) {
    if (file == null || !Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    return file;
  }

  private String written(Calibration calibration) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalDocument.render(CalibrationRows.document(calibration), output.screen());
      case MD -> CalibrationRows.document(calibration).markdown();
      case CSV -> CalibrationRows.of(calibration).csv();
      case TSV -> CalibrationRows.of(calibration).tsv();
      case JSON -> Json.document(CalibrationResult.of(calibration));
      case JSONL -> Json.lines(CalibrationResult.of(calibration).parameters());
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "simulate --calibrate");
    };
  }
}
