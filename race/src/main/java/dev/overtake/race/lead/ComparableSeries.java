package dev.overtake.race.lead;

import static java.util.Objects.requireNonNull;

import dev.overtake.estimation.Observed;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A contender's series in one source, ready for estimation: only figures that compare with the
/// last.
///
/// @param seen figures since the last break, by period
/// @param ended period after which the source stopped reporting; null while it goes on
/// @param brokenAt period of the last break, null when there was none
public record ComparableSeries(
    String source,
    String contender,
    NavigableMap<Period, Seen> seen,
    @Nullable Period ended,
    @Nullable Period brokenAt) {

  /// A figure on the scale of measurement.
  ///
  /// @param time decimal year: the middle of a flow's period, the end of a stock's
  public record Seen(Figure figure, double time, double value, double variance) {

    /// What it may have been, by standard normal scores.
    public double[] draws(double[] scores) {
      var spread = Math.sqrt(variance);
      return Arrays.stream(scores).map(z -> value + spread * z).toArray();
    }
  }

  public static ComparableSeries of(Series series, MeasurementScale scale, Tier tier) {
    var seen = new TreeMap<Period, Seen>();
    Period ended = null;
    Period brokenAt = null;
    Period last = null;
    var inBreak = false;
    for (var figure : series.figures()) {
      var value = figure.value();
      if (value == null) {
        ended = last;
        continue;
      }
      ended = null;
      last = figure.period();
      if (figure.status() == Status.BREAK && !inBreak) {
        seen.clear();
        brokenAt = figure.period();
      }
      inBreak = figure.status() == Status.BREAK;
      if (scale.fits(value)) {
        seen.put(
            figure.period(),
            new Seen(
                figure,
                timeOf(figure.period(), scale),
                scale.read(value),
                scale.errorVariance(figure, value, tier)));
      }
    }
    return new ComparableSeries(series.source(), series.contender(), seen, ended, brokenAt);
  }

  /// The change from one figure to the next per year, of a total that only grows.
  public ComparableSeries increments(MeasurementScale scale) {
    var steps = new TreeMap<Period, Seen>();
    Seen before = null;
    for (var entry : seen.entrySet()) {
      var here = entry.getValue();
      if (before != null) {
        var perYear =
            (scale.back(here.value()) - scale.back(before.value())) / (here.time() - before.time());
        if (scale.fits(perYear)) {
          steps.put(
              entry.getKey(),
              new Seen(here.figure(), here.time(), scale.read(perYear), here.variance()));
        }
      }
      before = here;
    }
    return new ComparableSeries(source, contender, steps, ended, brokenAt);
  }

  /// The last figure alone, as if it were of another period.
  ComparableSeries lastAs(Period period, double time) {
    var last = seen.lastEntry().getValue();
    var figure = last.figure().as(period);
    var only = new TreeMap<Period, Seen>();
    only.put(period, new Seen(figure, time, last.value(), last.variance()));
    return new ComparableSeries(source, contender, only, ended, brokenAt);
  }

  /// The widest change from one figure to another within some years.
  double widestChange(double years) {
    var all = seen.values().toArray(Seen[]::new);
    var widest = 0.0;
    for (var i = 0; i < all.length; i++) {
      for (var k = i + 1; k < all.length && all[k].time() - all[i].time() <= years; k++) {
        widest = Math.max(widest, Math.abs(all[k].value() - all[i].value()));
      }
    }
    return widest;
  }

  /// The figure of a period that is there.
  public Seen at(Period period) {
    return requireNonNull(seen.get(period));
  }

  /// As a series; figures at one and the same time are one, the later read.
  public Observed observed() {
    return observed(seen.values().stream().toList());
  }

  public static Observed observed(List<Seen> figures) {
    var byTime = new TreeMap<Double, Seen>();
    figures.forEach(s -> byTime.put(s.time(), s));
    var kept = List.copyOf(byTime.values());
    var time = new double[kept.size()];
    var value = new double[kept.size()];
    var variance = new double[kept.size()];
    for (var i = 0; i < time.length; i++) {
      time[i] = kept.get(i).time();
      value[i] = kept.get(i).value();
      variance[i] = kept.get(i).variance();
    }
    return new Observed(time, value, variance);
  }

  private static double timeOf(Period period, MeasurementScale scale) {
    var end = period.endYear();
    return scale.indicator().kind() == IndicatorKind.FLOW
        ? (Period.yearOf(period.start()) + end) / 2
        : end;
  }
}
