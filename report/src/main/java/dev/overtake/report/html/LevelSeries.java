package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The figures of one contender as they are drawn.
final class LevelSeries {
  private LevelSeries() {}

  /// The series read first: that of the source whose figure is the latest shown.
  static List<SeriesPoint> of(IndicatorDetail detail, String contender) {
    var latest = detail.standing().latest().get(contender);
    if (latest == null) {
      return List.of();
    }
    return all(detail, contender).stream().filter(p -> p.source().equals(latest.source())).toList();
  }

  /// The figures of every other source.
  static List<SeriesPoint> rivals(IndicatorDetail detail, String contender) {
    var latest = detail.standing().latest().get(contender);
    return all(detail, contender).stream()
        .filter(p -> latest == null || !p.source().equals(latest.source()))
        .toList();
  }

  static List<SeriesPoint> all(IndicatorDetail detail, String contender) {
    return detail.series().stream()
        .filter(p -> p.contender().equals(contender) && p.value() != null)
        .sorted(Comparator.comparingDouble(SeriesPoint::time))
        .toList();
  }

  static double value(SeriesPoint point) {
    return Objects.requireNonNull(point.value());
  }

  static List<Double> values(List<SeriesPoint> points) {
    return points.stream().map(LevelSeries::value).toList();
  }
}
