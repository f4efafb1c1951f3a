package dev.overtake.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds race folders: by name among those shipped, or by path.
final class Races {
  /// The race meant when none is named.
  static final String FLAGSHIP = "us-china-ai";

  private Races() {}

  /// The folder of Overtake itself.
  static Path home() {
    var property = System.getProperty("overtake.home");
    var variable = System.getenv("OVERTAKE_HOME");
    return Path.of(property != null ? property : variable != null ? variable : ".");
  }

  /// The folder of a race.
  static Path folder(String race) {
    return find(race)
        .orElseThrow(() ->
            new Failure(
                Failure.NOT_FOUND,
                "no race is called '" + race + "'." + Suggestion.forName(race, names()),
                "overtake standing " + FLAGSHIP));
  }

  /// The folder of a race, if there is one.
  static Optional<Path> find(String race) {
    try {
      var shipped = home().resolve("data/races").resolve(race);
      return List.of(Path.of(race), shipped).stream()
          .filter(folder -> Files.isRegularFile(folder.resolve("race.yaml")))
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The names of the races that are shipped.
  static List<String> names() {
    var folder = home().resolve("data/races");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var races = Files.list(folder)) {
      return races.map(race -> race.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
