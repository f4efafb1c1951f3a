package dev.overtake.report.wording;

import dev.overtake.race.index.Index;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A composite index as tidy rows: one contender each.
public final class IndexRows {
  private IndexRows() {}

  /// The rows, best first.
  public static Rows of(Index index) {
    var run = index.run();
    var columns =
        new Rows.Columns()
            .text("race", "as_of", "id", "name")
            .whole("rank")
            .number("score", "coverage");
    index.pillars().forEach(p -> columns.number("pillar_" + p.id()));
    columns.text("engine").whole("seed").text("evidence");
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var u : index.units()) {
      var row = new ArrayList<@Nullable Object>();
      row.addAll(
          Rows.row(
              run.race(),
              run.asOf().toString(),
              u.id(),
              u.name(),
              u.rank(),
              u.score(),
              u.coverage()));
      index.pillars().forEach(p -> row.add(u.pillars().get(p.id())));
      row.addAll(List.of(run.engine(), run.seed(), run.evidence()));
      rows.add(row);
    }
    return columns.with(rows);
  }
}
