package dev.overtake.race.standing;

import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Status;
import org.jspecify.annotations.Nullable;

/// A figure as the as-of view shows it.
///
/// @param time middle of the period in decimal years
/// @param value null when missing
/// @param revised whether the edition is later than the as-of date
public record SeriesPoint(
    String contender,
    String source,
    String period,
    double time,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Status status,
    boolean revised,
    String note) {

  static SeriesPoint of(Series series, Figure f) {
    return new SeriesPoint(
        series.contender(),
        series.source(),
        f.period().text(),
        (Period.yearOf(f.period().start()) + f.period().endYear()) / 2,
        f.value(),
        f.low(),
        f.high(),
        f.status(),
        f.revised(),
        f.note());
  }
}
