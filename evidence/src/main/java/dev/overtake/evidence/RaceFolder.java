package dev.overtake.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a race folder: a Frictionless tabular data package with `race.yaml`.
public final class RaceFolder {
  private RaceFolder() {}

  /// What came of checking a folder.
  ///
  /// @param race present exactly when there are no faults
  /// @param faults every broken rule, in the order of files and lines
  public record Checked(Optional<Race> race, List<Fault> faults) {
    public Checked {
      faults = List.copyOf(faults);
    }
  }

  /// Reads a folder that must be valid.
  ///
  /// @throws InvalidRaceException naming every broken rule
  public static Race read(Path folder) {
    var checked = check(folder);
    return checked.race().orElseThrow(() -> new InvalidRaceException(checked.faults()));
  }

  /// Checks a folder; whatever its content, what is wrong comes back as faults.
  public static Checked check(Path folder) {
    var faults = new Faults();
    var files = RaceFiles.read(folder, faults);
    if (files.bytes().isEmpty()) {
      return new Checked(Optional.empty(), faults.inOrder());
    }
    var race = new RaceReader(files, faults).race();
    if (!faults.isEmpty()) {
      return new Checked(Optional.empty(), faults.inOrder());
    }
    try {
      var kept = PastFigure.of(folder);
      return new Checked(race.map(r -> r.withTrackRecord(kept)), List.of());
    } catch (InvalidRaceException e) {
      return new Checked(Optional.empty(), e.faults());
    }
  }
}
