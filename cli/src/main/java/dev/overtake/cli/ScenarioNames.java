package dev.overtake.cli;

import dev.overtake.evidence.InvalidRaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scenarios that options name: one of those shipped, or a file.
final class ScenarioNames {
  private ScenarioNames() {}

  /// Reads a scenario's file.
  @FunctionalInterface
  interface Reading<T> {
    T of(Path file) throws IOException;
  }

  /// The scenario of a name.
  ///
  /// @throws Failure when there is none, or with every fault of the file
  static <T> T find(String name, List<T> shipped, Function<T, String> id, Reading<T> reading)
      throws IOException {
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      return shipped.stream()
          .filter(s -> id.apply(s).equals(name))
          .findFirst()
          .orElseThrow(() -> unknown(name, shipped.stream().map(id).toList()));
    }
    var file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + name + ".", "");
    }
    try {
      return reading.of(file);
    } catch (InvalidRaceException e) {
      var all = e.faults().stream().map(String::valueOf).collect(Collectors.joining("\n"));
      throw new Failure(Failure.INVALID, all, "");
    }
  }

  private static Failure unknown(String name, List<String> known) {
    return new Failure(
        Failure.NOT_FOUND,
        "no scenario is called '" + name + "'." + Suggestion.forName(name, known),
        "");
  }
}
