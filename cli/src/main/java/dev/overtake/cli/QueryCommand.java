package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.question.QueryQuestion;
import dev.overtake.evidence.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake query`: SQL over a race's tables.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake query \"SELECT contender, count(*) FROM observations GROUP BY 1\"%n"
            + "  overtake query \"SELECT * FROM events ORDER BY date\" --json%n"
            + "  overtake query \"SELECT * FROM races\" --workspace%n"
            + "%n")
final class QueryCommand extends Answering {

  @Parameters(paramLabel = "SQL", description = "One statement of DuckDB's SQL.")
  private String sql = "";

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "A race's name or folder. Default: " + Catalogue.FLAGSHIP + ".")
  private String race = Catalogue.FLAGSHIP;

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "",
      description = "Ask a workspace instead of a race folder; without FILE, the user's own.")
  private @Nullable Path file;

  @Override
  QueryQuestion question() {
    var own = file != null && file.toString().isEmpty();
    return new QueryQuestion(sql, race, own ? Workspace.defaultFile(System.getenv()) : file);
  }

  @Override
  public Integer call() throws IOException {
    var result = answer(question());
    if (result.truncated() && !output.quiet()) {
      Session.stderr().println("only the first " + QueryQuestion.MOST_ROWS + " rows are shown");
    }
    return 0;
  }
}
