package dev.overtake.cli;

import dev.overtake.evidence.ObservationImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake import`: adds figures to a race.
@Command(
    name = "import",
    headerHeading =
        "Examples:%n"
            + "  overtake import figures.csv --into my-race/%n"
            + "  overtake import figures.csv --into my-race/ --source my-office%n"
            + "%n",
    header = "Adds a table of figures to a race; figures that stand there stay.")
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "CSV with the columns indicator, contender, period and value.")
  private Path file = Path.of("");

  @Option(names = "--into", required = true, paramLabel = "DIR", description = "The race folder.")
  private String folder = "";

  @Option(names = "--source", paramLabel = "ID", description = "The source of rows that name none.")
  private String source = "";

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    var merged = ObservationImport.merge(Races.folder(folder), file, source);
    merged.conflicts().forEach(fault -> Main.err().println(fault));
    Main.out()
        .printf(
            "%d added, %d unchanged, %d in conflict%n",
            merged.added(), merged.unchanged(), merged.conflicts().size());
    return merged.conflicts().isEmpty() ? 0 : Failure.INVALID;
  }
}
