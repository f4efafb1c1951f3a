package dev.overtake.application.input;

import dev.overtake.application.Refusal;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Sheet;
import dev.overtake.race.system.Ranges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How constants of a model vary, as a table.
public final class VariationFile {
  private VariationFile() {}

  /// The variations of a file; none where there is no file.
  public static List<Variation> read(@Nullable Path file) throws IOException {
    if (file == null) {
      return List.of();
    }
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    try {
      return Sheet.read(file, List.of("variable", "low", "high"), Ranges::of);
    } catch (InvalidRaceException e) {
      throw Refusal.invalid(e, "overtake simulate --help");
    }
  }
}
