package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorDetail;

/// The figures behind an indicator as tidy rows.
public final class SeriesRows {
  private SeriesRows() {}

  /// One figure a row.
  public static Rows of(IndicatorDetail detail) {
    var s = detail.standing();
    return new Rows.Columns()
        .text("indicator", "contender", "source", "period")
        .number("value")
        .text("unit")
        .number("low", "high")
        .text("status")
        .truth("revised")
        .text("note")
        .with(
            detail.series().stream()
                .map(p ->
                    Rows.row(
                        s.id(),
                        p.contender(),
                        p.source(),
                        p.period(),
                        p.value(),
                        s.unit(),
                        p.low(),
                        p.high(),
                        p.status().word(),
                        p.revised(),
                        p.note()))
                .toList());
  }
}
