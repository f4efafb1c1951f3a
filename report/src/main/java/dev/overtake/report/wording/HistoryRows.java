package dev.overtake.report.wording;

import dev.overtake.race.call.Chances;
import dev.overtake.race.history.History;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A history as tidy rows: one pillar, or the race, on one day each.
public final class HistoryRows {
  private HistoryRows() {}

  /// The rows; the race itself has no pillar.
  public static Rows of(History history) {
    var columns = new Rows.Columns().text("race", "as_of", "pillar", "title", "leader", "call");
    history.contenders().forEach(c -> columns.number("probability_" + c.id()));
    columns
        .number("probability_tie")
        .whole("called", "revised")
        .text("engine")
        .whole("seed")
        .text("evidence");
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var then : history.years()) {
      rows.add(
          row(
              history,
              Rows.row(then.asOf().toString(), "", "", Codes.leader(then.named())),
              Codes.call(then.call()),
              then.call().chances(),
              List.of(then.called(), then.revised())));
      for (var lane : then.lanes()) {
        var call = lane.call();
        rows.add(
            row(
                history,
                Rows.row(then.asOf().toString(), lane.id(), lane.title(), Codes.leader(call)),
                Codes.call(call),
                call == null ? null : call.chances(),
                List.of(lane.called(), lane.revised())));
      }
    }
    return columns.with(rows);
  }

  private static List<@Nullable Object> row(
      History history,
      List<@Nullable Object> subject,
      @Nullable String call,
      @Nullable Chances chances,
      List<Integer> counts) {
    var run = history.run();
    var row = new ArrayList<@Nullable Object>();
    row.add(run.race());
    row.addAll(subject);
    row.add(call);
    history.contenders().forEach(c -> row.add(chances == null ? null : chances.of(c.id())));
    row.add(chances == null ? null : chances.tie());
    row.addAll(counts);
    row.add(run.engine());
    row.add(run.seed());
    row.add(run.evidence());
    return row;
  }
}
