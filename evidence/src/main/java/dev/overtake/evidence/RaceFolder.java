package dev.overtake.evidence;

import java.nio.file.Path;
import java.util.List;

/// Reads a race folder: a Frictionless tabular data package with `race.yaml`.
public final class RaceFolder {
  private RaceFolder() {}

  /// Reads a folder that must be valid.
  ///
  /// @throws InvalidRaceException naming every broken rule
  public static Race read(Path folder) {
    var faults = List.of(new Fault(folder.toString(), 0, 0, "no race folder", ""));
    if (!folder.toFile().isDirectory()) {
      throw new InvalidRaceException(faults);
    }
    return new RaceFolderReader(folder).race();
  }
}
