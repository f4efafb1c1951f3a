package dev.overtake.application.input;

import dev.overtake.application.Refusal;
import dev.overtake.dynamics.elaboration.DataVariables;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.sheets.DatFile;
import dev.overtake.evidence.InvalidRaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Values of a model's data variables from files.
public final class ModelData {
  private ModelData() {}

  /// Vensim's text form holds every variable of a run; those that are no data are passed over.
  private static boolean dat(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".dat");
  }

  /// The model with all that the files hold.
  public static Model into(Model model, List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return model;
    }
    var wanted = DataVariables.names(model);
    if (wanted.isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.USAGE, "the model has no data variable, so --data has no place.");
    }
    var reader = new DataFile(wanted);
    var series = new ArrayList<DataSeries>();
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw Refusal.noFile(file);
      }
      try {
        series.addAll(dat(file) ? DatFile.read(file) : reader.read(file));
      } catch (InvalidRaceException e) {
        throw Refusal.invalid(e, "overtake simulate --help");
      }
    }
    return DataVariables.given(model, series);
  }
}
