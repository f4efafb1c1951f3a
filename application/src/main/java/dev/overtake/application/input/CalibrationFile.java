package dev.overtake.application.input;

import dev.overtake.application.Names;
import dev.overtake.dynamics.calibration.Parameter;
import dev.overtake.dynamics.calibration.Parameter.Scale;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.evidence.Faults;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import dev.overtake.evidence.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// What a calibration file says: which constants of the model to estimate, and in YAML also where
/// the observations are and which of them count.
///
/// @param observed the file of observations, beside the calibration file unless it says otherwise
/// @param series those that count; all columns of the observations when there are none
public record CalibrationFile(
    List<Parameter> parameters, Optional<Path> observed, List<Chosen> series) {
  private static final List<String> KEYS = List.of("parameters", "observed", "series");
  private static final List<String> PARAMETER =
      List.of("variable", "low", "high", "start", "scale");
  private static final List<String> SERIES = List.of("variable", "column", "error");
  private static final String BOUNDS = "write low < high, a start between them, both as numbers";

  /// A series that counts.
  ///
  /// @param column its column in the file of observations
  /// @param error its standard error; empty where it is to be estimated or stands in the file
  public record Chosen(String variable, String column, OptionalDouble error) {}

  /// Reads a file; its ending says whether it is YAML or CSV.
  ///
  /// @throws InvalidRaceException with every fault, when there is one
  public static CalibrationFile read(Path file, Program program) throws IOException {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? yaml(file, program)
        : new CalibrationFile(
            Sheet.read(file, PARAMETER.subList(0, 3), row -> parameter(row, program)),
            Optional.empty(),
            List.of());
  }

  private static CalibrationFile yaml(Path file, Program program) throws IOException {
    var faults = new Faults();
    var text = Files.readString(file, StandardCharsets.UTF_8);
    var read =
        YamlMap.parse(String.valueOf(file.getFileName()), text, KEYS, faults)
            .map(yaml ->
                new CalibrationFile(
                    yaml.maps("parameters", PARAMETER, p -> parameter(p, program)),
                    Optional.of(yaml.text("observed", ""))
                        .filter(o -> !o.isBlank())
                        .map(file::resolveSibling),
                    yaml.maps("series", SERIES, s -> chosen(s, program))));
    if (!faults.isEmpty() || read.isEmpty()) {
      throw new InvalidRaceException(faults.inOrder());
    }
    return read.get();
  }

  private static Parameter parameter(Row row, Program program) {
    return parameter(row::raw, row::fault, program);
  }

  private static Parameter parameter(YamlMap yaml, Program program) {
    return parameter(key -> yaml.text(key, ""), yaml::fault, program);
  }

  /// Notes what is wrong with a value, and what mends it.
  private interface Fault {
    void note(String key, String what, String fix);
  }

  private static Parameter parameter(UnaryOperator<String> text, Fault fault, Program program) {
    var variable = text.apply("variable");
    constant(variable, fault, program);
    var word = text.apply("scale");
    var start =
        text.apply("start").isBlank()
            ? OptionalDouble.empty()
            : OptionalDouble.of(number(text.apply("start"), "start", fault));
    var low = number(text.apply("low"), "low", fault);
    var high = number(text.apply("high"), "high", fault);
    try {
      var scale = word.isBlank() ? Scale.LINEAR : Scale.valueOf(word.toUpperCase(Locale.ROOT));
      return new Parameter(variable, low, high, start, scale);
    } catch (IllegalArgumentException e) {
      if (List.of("", "linear", "log").contains(word.toLowerCase(Locale.ROOT))) {
        fault.note("low", "'%s' has no range: %s".formatted(variable, e.getMessage()), BOUNDS);
      } else {
        fault.note("scale", "'" + word + "' is no scale", "write linear or log");
      }
      return new Parameter(variable, 0, 1, OptionalDouble.empty(), Scale.LINEAR);
    }
  }

  /// A variable to estimate is no result of others.
  private static void constant(String variable, Fault fault, Program program) {
    known(variable, fault, program);
    try {
      var slot = program.slot(variable);
      if (IntStream.of(program.runOrder()).anyMatch(i -> i == slot)) {
        fault.note(
            "variable",
            "'" + variable + "' follows from others at every step",
            "name a constant, or a stock for its first value");
      }
    } catch (ModelException e) {
      // An unknown variable is a fault already.
    }
  }

  private static void known(String variable, Fault fault, Program program) {
    var what = unknown(variable, program);
    if (!what.isEmpty()) {
      fault.note("variable", what, "");
    }
  }

  /// What to say of a name that the model does not have; empty when it does.
  static String unknown(String variable, Program program) {
    try {
      program.slot(variable);
      return "";
    } catch (ModelException e) {
      return variable.isBlank()
          ? "the name of a variable is missing"
          : "the model has no variable '%s'.%s"
              .formatted(variable, Names.didYouMean(variable, program.named().keySet()));
    }
  }

  private static double number(String text, String key, Fault fault) {
    try {
      var value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    fault.note(key, "'%s' is no finite number for %s".formatted(text, key), BOUNDS);
    return Double.NaN;
  }

  private static Chosen chosen(YamlMap yaml, Program program) {
    var variable = yaml.text("variable");
    known(variable, yaml::fault, program);
    var error = OptionalDouble.empty();
    if (yaml.has("error")) {
      error = OptionalDouble.of(number(yaml.text("error"), "error", yaml::fault));
      if (error.getAsDouble() <= 0) {
        yaml.fault("error", "a standard error is above 0", "leave it out to have it estimated");
      }
    }
    return new Chosen(variable, yaml.text("column", variable), error);
  }
}
