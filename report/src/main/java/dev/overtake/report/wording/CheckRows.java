package dev.overtake.report.wording;

import dev.overtake.report.wording.results.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A check as tidy rows: one claim each.
public final class CheckRows {
  private CheckRows() {}

  /// The rows.
  public static Table of(Check result) {
    var header =
        List.of(
            "document",
            "id",
            "start",
            "end",
            "text",
            "subject",
            "comparator",
            "relation",
            "low",
            "high",
            "unit",
            "period",
            "indicator",
            "verdict",
            "then",
            "now",
            "why",
            "arithmetic",
            "speaker",
            "sentence");
    var rows = new ArrayList<List<String>>();
    for (var document : result.documents()) {
      for (var c : document.claims()) {
        rows.add(
            List.of(
                document.path(),
                c.id(),
                Integer.toString(c.start()),
                Integer.toString(c.end()),
                c.text(),
                Objects.requireNonNullElse(c.subject(), ""),
                Objects.requireNonNullElse(c.comparator(), ""),
                c.relation(),
                Numbers.data(c.value().low()),
                Numbers.data(c.value().high()),
                c.unit(),
                Objects.requireNonNullElse(c.period(), ""),
                c.indicator(),
                c.verdict(),
                c.thenVerdict(),
                c.nowVerdict(),
                c.why(),
                c.arithmetic(),
                Objects.requireNonNullElse(c.speaker(), ""),
                c.sentence()));
      }
    }
    return new Table(header, rows);
  }
}
