package dev.overtake.cli;

import dev.overtake.evidence.QueryResult;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.evidence.Workspace;
import dev.overtake.evidence.WorkspaceException;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake query`: SQL over a race's tables.
@Command(
    name = "query",
    headerHeading =
        "Examples:%n"
            + "  overtake query \"SELECT contender, count(*) FROM observations GROUP BY 1\"%n"
            + "  overtake query \"SELECT * FROM events ORDER BY date\" --json%n"
            + "  overtake query \"SELECT * FROM races\" --workspace%n"
            + "%n",
    header = "Asks the tables of a race in SQL, reading only.")
final class QueryCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int MOST_ROWS = 100_000;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "SQL", description = "One statement of DuckDB's SQL.")
  private String sql = "";

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "A race's name or folder. Default: " + Races.FLAGSHIP + ".")
  private String race = Races.FLAGSHIP;

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "",
      description = "Ask a workspace instead of a race folder; without FILE, the user's own.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    try (var workspace = workspace()) {
      var result = workspace.query(sql, LIMIT, MOST_ROWS);
      output.write(written(result), Main.out(), Main.err());
      if (result.truncated() && !output.quiet()) {
        Main.err().println("only the first " + MOST_ROWS + " rows are shown");
      }
      return 0;
    } catch (WorkspaceException e) {
      var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("no answer");
      throw new Failure(Failure.INVALID, first, "overtake query \"SHOW TABLES\"");
    }
  }

  private Workspace workspace() {
    if (file == null) {
      return Workspace.of(RaceFolder.read(Races.folder(race)));
    }
    var own = file.toString().isEmpty() ? Workspace.defaultFile(System.getenv()) : file;
    if (!Files.isRegularFile(own)) {
      throw new Failure(
          Failure.NOT_FOUND, "there is no workspace " + own + ".", "overtake import RACE-FOLDER");
    }
    return Workspace.openReadOnly(own);
  }

  private String written(QueryResult result) {
    var table =
        new Table(
            result.columns(),
            result.rows().stream()
                .map(row -> row.stream().map(c -> c == null ? "" : c.toString()).toList())
                .toList());
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalTable.render(table, output.screen());
      case CSV -> table.csv();
      case TSV -> table.tsv();
      case MD -> table.markdown();
      case JSON -> Json.document(objects(result));
      case JSONL -> Json.lines(objects(result));
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "query");
    };
  }

  private static List<Map<String, @Nullable Object>> objects(QueryResult result) {
    return result.rows().stream().map(row -> object(result.columns(), row)).toList();
  }

  private static Map<String, @Nullable Object> object(
      List<String> columns, List<@Nullable Object> row) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (var i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), row.get(i));
    }
    return object;
  }
}
