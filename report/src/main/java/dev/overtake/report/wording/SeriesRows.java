package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorDetail;
import java.util.List;

/// The figures behind an indicator as tidy rows.
public final class SeriesRows {
  private SeriesRows() {}

  /// One figure a row.
  public static Table of(IndicatorDetail detail) {
    var s = detail.standing();
    return new Table(
        List.of(
            "indicator",
            "contender",
            "source",
            "period",
            "value",
            "unit",
            "low",
            "high",
            "status",
            "revised",
            "note"),
        detail.series().stream()
            .map(p ->
                List.of(
                    s.id(),
                    p.contender(),
                    p.source(),
                    p.period(),
                    Numbers.data(p.value()),
                    s.unit(),
                    Numbers.data(p.low()),
                    Numbers.data(p.high()),
                    p.status().word(),
                    p.revised() ? "yes" : "no",
                    p.note()))
            .toList());
  }
}
