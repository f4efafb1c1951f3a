package dev.overtake.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// A small valid race to start from, with comments.
public final class RaceTemplate {
  private static final List<String> FILES =
      List.of(
          "race.yaml",
          "datapackage.json",
          "contenders.csv",
          "indicators.csv",
          "sources.csv",
          "observations.csv",
          "vocabulary.csv");

  private RaceTemplate() {}

  /// Writes the example into a folder that is new or empty.
  ///
  /// @return the names of the files written
  /// @throws java.nio.file.FileAlreadyExistsException when the folder holds anything
  public static List<String> create(Path folder) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    for (var name : FILES) {
      try (var in = RaceTemplate.class.getResourceAsStream("template/" + name)) {
        files.put(name, Objects.requireNonNull(in, name).readAllBytes());
      }
    }
    NewFolder.create(folder, files);
    return FILES;
  }
}
