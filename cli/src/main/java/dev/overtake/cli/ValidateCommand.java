package dev.overtake.cli;

import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.RaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake validate`: checks a race folder against its rules.
@Command(
    name = "validate",
    headerHeading = "Examples:%n" + "  overtake validate my-race/%n" + "%n",
    header = "Checks a race folder: file, line, what was expected, and the likely fix.")
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The race folder.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          Failure.NOT_FOUND, "there is no folder " + folder + ".", "overtake init DIR");
    }
    try {
      var race = RaceFolder.read(folder);
      Main.out()
          .printf(
              "%s is valid: %d indicators, %d sources, %d observations%n",
              folder, race.indicators().size(), race.sources().size(), race.observations().size());
      return 0;
    } catch (InvalidRaceException e) {
      e.faults().forEach(fault -> Main.out().println(fault));
      var count = e.faults().size();
      Main.err()
          .println("error: " + count + (count == 1 ? " rule" : " rules") + " broken in " + folder);
      return Failure.INVALID;
    }
  }
}
