package dev.overtake.report.wording.results;

import dev.overtake.race.standing.Fan;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.race.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `show`: one indicator in full.
public record ShowResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    List<ContenderResult> contenders,
    Detail indicator) {

  /// The result for an indicator of a standing.
  public static ShowResult of(Standing standing, IndicatorDetail detail) {
    var run = standing.run();
    return new ShowResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        ContenderResult.of(standing.contenders()),
        Detail.of(standing, detail));
  }

  /// The indicator with its figures and the fans of its levels.
  public record Detail(
      IndicatorResult standing,
      String definition,
      String attribution,
      String cadence,
      String rulerGroup,
      List<Point> series,
      List<Spread> fans) {

    static Detail of(Standing standing, IndicatorDetail d) {
      return new Detail(
          IndicatorResult.of(d.standing(), standing.contenders()),
          d.definition(),
          d.attribution(),
          d.cadence().word(),
          d.rulerGroup(),
          Point.of(d),
          d.fans().stream().map(Spread::of).toList());
    }
  }

  /// A figure as the as-of view shows it.
  ///
  /// @param time middle of the period in decimal years
  /// @param value null when missing
  /// @param revised whether the edition is later than the as-of date
  public record Point(
      String contender,
      String source,
      String period,
      double time,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String status,
      boolean revised,
      String note) {

    /// All figures of an indicator.
    public static List<Point> of(IndicatorDetail detail) {
      return detail.series().stream().map(Point::of).toList();
    }

    private static Point of(SeriesPoint p) {
      return new Point(
          p.contender(),
          p.source(),
          p.period(),
          p.time(),
          p.value(),
          p.low(),
          p.high(),
          p.status().word(),
          p.revised(),
          p.note());
    }
  }

  /// The posterior of a contender's level over time, in the indicator's unit.
  ///
  /// @param now index in `times` of the as-of date
  /// @param quantiles `[time][probability]`
  public record Spread(
      String contender,
      List<Double> times,
      int now,
      List<Double> probabilities,
      List<List<Double>> quantiles) {

    static Spread of(Fan f) {
      return new Spread(f.contender(), f.times(), f.now(), f.probabilities(), f.quantiles());
    }
  }
}
