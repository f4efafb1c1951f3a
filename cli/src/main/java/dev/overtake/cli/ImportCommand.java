package dev.overtake.cli;

import dev.overtake.evidence.ObservationImport;
import dev.overtake.evidence.Workspace;
import dev.overtake.evidence.WorkspaceException;
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
            + "  overtake import my-race/              into the workspace, to query beside others%n"
            + "%n",
    header = "Adds figures to a race, or a race to the workspace; figures that stand there stay.")
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV with the columns indicator, contender, period and value; or a race folder.")
  private Path file = Path.of("");

  @Option(names = "--into", paramLabel = "DIR", description = "The race folder that takes a CSV.")
  private String folder = "";

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      description = "The workspace that takes a race folder. Default: the user's own.")
  private Path workspace = Workspace.defaultFile(System.getenv());

  @Option(names = "--source", paramLabel = "ID", description = "The source of rows that name none.")
  private String source = "";

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(file)) {
      return keep();
    }
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    if (folder.isEmpty()) {
      throw new Failure(
          Failure.USAGE,
          "a CSV needs a race to go into.",
          "overtake import " + file + " --into DIR");
    }
    var merged = ObservationImport.merge(Races.folder(folder), file, source);
    merged.conflicts().forEach(fault -> Main.err().println(fault));
    Main.out()
        .printf(
            "%d added, %d unchanged, %d in conflict%n",
            merged.added(), merged.unchanged(), merged.conflicts().size());
    return merged.conflicts().isEmpty() ? 0 : Failure.INVALID;
  }

  private int keep() throws IOException {
    var parent = workspace.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (var open = Workspace.open(workspace)) {
      var race = open.importRace(file);
      Main.out()
          .printf(
              "%s: %d observations, in %s%n",
              race.definition().id(), race.observations().size(), workspace);
      return 0;
    } catch (WorkspaceException e) {
      var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("no workspace");
      throw new Failure(Failure.INVALID, first, "overtake import --help");
    }
  }
}
