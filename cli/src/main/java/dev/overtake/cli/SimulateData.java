package dev.overtake.cli;

import dev.overtake.dynamics.elaboration.DataVariables;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Model;
import dev.overtake.evidence.InvalidRaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// `overtake simulate MODEL --data FILE`: values of a model's data variables.
final class SimulateData {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Data for the variables that have no equation: CSV with the time and a column per"
              + " variable; may be given several times.")
  private List<Path> files = new ArrayList<>();

  /// Whether there is a file.
  boolean given() {
    return !files.isEmpty();
  }

  /// The model with all that the files hold.
  Model into(Model model) throws IOException {
    if (files.isEmpty()) {
      return model;
    }
    var wanted = DataVariables.names(model);
    if (wanted.isEmpty()) {
      throw new Failure(
          Failure.USAGE, "the model has no data variable, so --data has no place.", "");
    }
    var reader = new DataFile(wanted);
    var series = new ArrayList<DataSeries>();
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
      }
      try {
        series.addAll(reader.read(file));
      } catch (InvalidRaceException e) {
        throw Failure.invalid(e, "overtake simulate --help");
      }
    }
    return DataVariables.given(model, series);
  }
}
