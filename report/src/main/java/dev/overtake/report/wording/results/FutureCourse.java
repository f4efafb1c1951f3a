package dev.overtake.report.wording.results;

import dev.overtake.race.system.Futures.Course;
import dev.overtake.race.system.Futures.Measure;
import java.util.List;
import java.util.Locale;

/// What comes of a scenario.
public record FutureCourse(String id, String title, String reason, List<Outcome> outcomes) {

  static FutureCourse of(Course c) {
    return new FutureCourse(
        c.id(),
        c.title(),
        c.reason(),
        c.outcomes().stream()
            .map(o ->
                new Outcome(
                    o.id().name().toLowerCase(Locale.ROOT),
                    title(o.id()),
                    o.points().stream().map(Point::of).toList(),
                    o.changed(),
                    o.never()))
            .toList());
  }

  /// What is led in, in words.
  public static String title(Measure measure) {
    return switch (measure) {
      case CAPABILITY -> "Capability of the best model";
      case COMPUTE -> "Computing power";
      case POWER -> "Power capacity";
      case USE -> "Output that uses AI";
    };
  }

  /// One thing to lead in.
  ///
  /// @param changed probability that the lead of today has changed hands by each year at least once
  /// @param never probability that it does not until the last
  public record Outcome(
      String id, String title, List<Point> points, List<Double> changed, double never) {}

  /// A lead at the turn of a year.
  ///
  /// @param leads probability that the first leads
  public record Point(
      int year,
      double leads,
      double low,
      double quarter,
      double median,
      double threeQuarters,
      double high) {

    static Point of(dev.overtake.race.system.Futures.Point p) {
      return new Point(
          p.year(), p.leads(), p.low(), p.quarter(), p.median(), p.threeQuarters(), p.high());
    }
  }
}
