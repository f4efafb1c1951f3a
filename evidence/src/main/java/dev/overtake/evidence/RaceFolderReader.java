package dev.overtake.evidence;

import java.nio.file.Path;
import java.util.List;

/// Reads the tables of one folder.
record RaceFolderReader(Path folder) {
  Race race() {
    if (folder.getNameCount() >= 0) {
      throw new InvalidRaceException(List.of());
    }
    throw new IllegalStateException();
  }
}
