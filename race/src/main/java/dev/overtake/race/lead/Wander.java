package dev.overtake.race.lead;

import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How far the lead of one pair in one long series has moved: the squares of its changes grow with
/// the time between two figures.
///
/// Leads are taken in the unit of {@link MeasurementScale#unit}, in which amounts, counts and
/// shares compare with each other, and points with points.
///
/// @param indicator that the series is of
/// @param noise by how much two figures differ however close they are, as a variance
/// @param drift by how much a year moves the lead, as a variance
record Wander(Indicator indicator, double noise, double drift) {
  /* A series is long from here on. */
  static final int LONG = 5;
  private static final double LONGEST_LAG = 5.5;
  private static final double SOONEST = 0.25;
  /* What a series of another kind, or cadence, weighs. */
  private static final double UNLIKE = 0.5;
  private static final double STEPS_A_YEAR = 4;

  /* Lags within the same quarter of a year are one. */
  private record Lag(double years, double square, int count) {}

  /// Of the leads of a pair, least squares of the mean squared change on the lag, near lags first.
  static Wander of(PairedSeries pair, MeasurementScale scale) {
    var lags = lags(pair, scale);
    var sums = new double[5];
    for (var lag : lags) {
      var weight = lag.count() / ((lag.years() + SOONEST) * (lag.years() + SOONEST));
      sums[0] += weight;
      sums[1] += weight * lag.years();
      sums[2] += weight * lag.years() * lag.years();
      sums[3] += weight * lag.square();
      sums[4] += weight * lag.square() * lag.years();
    }
    var determinant = sums[0] * sums[2] - sums[1] * sums[1];
    var noise = determinant > 1e-12 ? (sums[3] * sums[2] - sums[4] * sums[1]) / determinant : 0;
    var drift = determinant > 1e-12 ? (sums[4] * sums[0] - sums[3] * sums[1]) / determinant : -1;
    if (drift < 0) {
      return new Wander(scale.indicator(), sums[3] / sums[0], 0);
    }
    return noise < 0
        ? new Wander(scale.indicator(), 0, sums[4] / sums[2])
        : new Wander(scale.indicator(), noise, drift);
  }

  private static List<Lag> lags(PairedSeries pair, MeasurementScale scale) {
    var leads = pair.leads(scale);
    var n = leads.size();
    var unit = new double[n];
    var counted = new double[n];
    for (var i = 0; i < n; i++) {
      var a = pair.first().at(pair.common().get(i)).value();
      var b = pair.second().at(pair.common().get(i)).value();
      unit[i] = scale.unit(a, b);
      counted[i] = scale.countVariance(a, b);
    }
    var squares = new TreeMap<Long, double[]>();
    for (var i = 0; i < n; i++) {
      for (var k = i + 1; k < n; k++) {
        var years = leads.get(k).time() - leads.get(i).time();
        if (years > LONGEST_LAG) {
          break;
        }
        var change = (leads.get(k).value() - leads.get(i).value()) / unit[i];
        var sum = squares.computeIfAbsent(Math.round(years * STEPS_A_YEAR), y -> new double[2]);
        sum[0] += Math.max(0, change * change - counted[i] - counted[k]);
        sum[1]++;
      }
    }
    var lags = new ArrayList<Lag>();
    squares.forEach(
        (steps, sum) -> lags.add(new Lag(steps / STEPS_A_YEAR, sum[0] / sum[1], (int) sum[1])));
    return lags;
  }

  /// How alike the indicators are: kind and cadence count, a scale of points is a world of its own.
  double likeness(Indicator other) {
    if (points(indicator) != points(other)) {
      return 0;
    }
    return (indicator.kind() == other.kind() ? 1 : UNLIKE)
        * (frequent(indicator) == frequent(other) ? 1 : UNLIKE);
  }

  /// Whether the two have anything in common that could give one away to the other.
  boolean linked(Indicator other) {
    return indicator.id().equals(other.id())
        || (!other.rulerGroup().isEmpty() && other.rulerGroup().equals(indicator.rulerGroup()))
        || (!other.dependenceGroup().isEmpty()
            && other.dependenceGroup().equals(indicator.dependenceGroup()));
  }

  static boolean points(Indicator indicator) {
    return indicator.scale() == Scale.POINTS;
  }

  private static boolean frequent(Indicator indicator) {
    return indicator.cadence() == Cadence.MONTHLY || indicator.cadence() == Cadence.QUARTERLY;
  }
}
