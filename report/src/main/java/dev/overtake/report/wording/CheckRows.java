package dev.overtake.report.wording;

import dev.overtake.report.wording.results.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check as tidy rows: one claim each.
public final class CheckRows {
  private CheckRows() {}

  /// The rows.
  public static Rows of(Check result) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var document : result.documents()) {
      for (var c : document.claims()) {
        rows.add(
            Rows.row(
                document.path(),
                c.id(),
                c.start(),
                c.end(),
                c.text(),
                c.subject(),
                c.comparator(),
                c.relation(),
                c.value().low(),
                c.value().high(),
                c.unit(),
                c.period(),
                c.indicator(),
                c.verdict(),
                c.thenVerdict(),
                c.nowVerdict(),
                c.why(),
                c.arithmetic(),
                c.speaker(),
                c.sentence()));
      }
    }
    return new Rows.Columns()
        .text("document", "id")
        .whole("start", "end")
        .text("text", "subject", "comparator", "relation")
        .number("low", "high")
        .text("unit", "period", "indicator", "verdict", "then", "now", "why", "arithmetic")
        .text("speaker", "sentence")
        .with(rows);
  }
}
