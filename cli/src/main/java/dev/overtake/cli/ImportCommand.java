package dev.overtake.cli;

import dev.overtake.application.question.ImportQuestion;
import dev.overtake.application.question.StoreQuestion;
import dev.overtake.evidence.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake import`: adds figures to a race.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake import figures.csv --into my-race/%n"
            + "  overtake import figures.csv --into my-race/ --source my-office%n"
            + "  overtake import my-race/              into the workspace, to query beside others%n"
            + "%n")
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
  public Integer call() {
    if (Files.isDirectory(file)) {
      Answering.print(new StoreQuestion(file, workspace));
      return 0;
    }
    var conflicts = Answering.print(new ImportQuestion(file, folder, source)).conflicts();
    conflicts.forEach(fault -> Session.stderr().println(fault));
    return conflicts.isEmpty() ? 0 : Exit.INVALID;
  }
}
