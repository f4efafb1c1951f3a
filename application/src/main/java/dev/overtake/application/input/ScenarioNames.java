package dev.overtake.application.input;

import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.evidence.InvalidRaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scenarios that somebody names: one of those shipped, or a file.
public final class ScenarioNames {
  private ScenarioNames() {}

  /// Reads a scenario's file.
  @FunctionalInterface
  public interface Reading<T> {
    T of(Path file) throws IOException;
  }

  /// The scenario of a name.
  ///
  /// @throws Refusal when there is none, or with every fault of the file
  public static <T> T find(String name, List<T> shipped, Function<T, String> id, Reading<T> reading)
      throws IOException {
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      return shipped.stream()
          .filter(s -> id.apply(s).equals(name))
          .findFirst()
          .orElseThrow(() -> unknown(name, shipped.stream().map(id).toList()));
    }
    var file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(name);
    }
    try {
      return reading.of(file);
    } catch (InvalidRaceException e) {
      var all = e.faults().stream().map(String::valueOf).collect(Collectors.joining("\n"));
      throw Refusal.of(Refusal.Kind.INVALID, all);
    }
  }

  private static Refusal unknown(String name, List<String> known) {
    return Refusal.of(
        Refusal.Kind.NOT_FOUND,
        "no scenario is called '" + name + "'." + Names.didYouMean(name, known));
  }
}
