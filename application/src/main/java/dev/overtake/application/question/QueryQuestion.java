package dev.overtake.application.question;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.QueryResult;
import dev.overtake.evidence.Workspace;
import dev.overtake.evidence.WorkspaceException;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Precise;
import dev.overtake.report.wording.Rows;
import dev.overtake.report.wording.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The tables of a race in SQL, reading only.
///
/// @param sql one statement of DuckDB's
/// @param race its name or folder; the flagship when neither it nor a workspace is named
/// @param workspace asked instead of a race's folder; null for none
public record QueryQuestion(String sql, String race, @Nullable Path workspace)
    implements Question<QueryResult> {
  /// Rows that come back at most.
  public static final int MOST_ROWS = 100_000;

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Forms<QueryResult> FORMS =
      Forms.<QueryResult>of("query", Format.TABLE)
          .brief(QueryQuestion::table)
          .rows(QueryQuestion::rows)
          .text(Format.MD, result -> table(result).markdown())
          .json(QueryQuestion::objects)
          .lines(QueryQuestion::objects);

  /// The statement on the flagship.
  public static QueryQuestion of(String sql) {
    return new QueryQuestion(sql, Catalogue.FLAGSHIP, null);
  }

  @Override
  public QueryResult answer(Work work) throws IOException {
    try (var open = open(work)) {
      return open.query(sql, LIMIT, MOST_ROWS);
    } catch (WorkspaceException e) {
      var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("no answer");
      throw Refusal.of(Refusal.Kind.INVALID, first, "overtake query \"SHOW TABLES\"");
    }
  }

  private Workspace open(Work work) throws IOException {
    if (workspace == null) {
      return Workspace.of(work.ask(new RaceFolderQuestion(race)));
    }
    if (!Files.isRegularFile(workspace)) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "there is no workspace " + workspace + ".",
          "overtake import RACE-FOLDER");
    }
    return Workspace.openReadOnly(workspace);
  }

  private static Table table(QueryResult result) {
    return new Table(
        result.columns(),
        result.rows().stream()
            .map(row -> row.stream().map(c -> c == null ? "" : c.toString()).toList())
            .toList());
  }

  private static Rows rows(QueryResult result) {
    var columns = new Rows.Columns();
    for (var c = 0; c < result.columns().size(); c++) {
      var at = c;
      var cells = result.rows().stream().map(row -> row.get(at)).filter(Objects::nonNull).toList();
      if (!cells.isEmpty() && cells.stream().allMatch(Boolean.class::isInstance)) {
        columns.truth(result.columns().get(c));
      } else if (cells.isEmpty() || !cells.stream().allMatch(Number.class::isInstance)) {
        columns.text(result.columns().get(c));
      } else if (cells.stream().allMatch(x -> x instanceof Long || x instanceof Integer)) {
        columns.whole(result.columns().get(c));
      } else {
        columns.number(result.columns().get(c));
      }
    }
    return columns.with(result.rows());
  }

  private static List<Map<String, @Nullable Object>> objects(QueryResult result) {
    return result.rows().stream().map(row -> object(result.columns(), row)).toList();
  }

  private static Map<String, @Nullable Object> object(
      List<String> columns, List<@Nullable Object> row) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (var i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), row.get(i) instanceof Double d ? Precise.number(d) : row.get(i));
    }
    return object;
  }

  @Override
  public Forms<QueryResult> forms() {
    return FORMS;
  }
}
