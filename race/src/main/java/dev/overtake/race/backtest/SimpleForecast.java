package dev.overtake.race.backtest;

import dev.overtake.estimation.Normal;
import dev.overtake.race.lead.ComparableSeries;
import java.util.List;

/// Forecasts of a lead that need no model: a random walk, with and without its drift.
///
/// @param last last lead seen
/// @param lastTime when it stood, in decimal years
/// @param span years from the first lead seen to the last
/// @param drift mean change per year
/// @param naiveVariance mean squared change per year
/// @param variance variance of the changes about the drift, per year
/// @param step mean absolute change per year, the yardstick for errors
public record SimpleForecast(
    double last,
    double lastTime,
    double span,
    double drift,
    double naiveVariance,
    double variance,
    double step) {
  private static final double LEAST = 1e-9;

  /// @param leads at least three
  static SimpleForecast of(List<ComparableSeries.Seen> leads) {
    return of(
        leads.stream().mapToDouble(ComparableSeries.Seen::time).toArray(),
        leads.stream().mapToDouble(ComparableSeries.Seen::value).toArray());
  }

  /// Of values at times.
  ///
  /// @param times in decimal years, at least three, ascending
  /// @param values at these times
  public static SimpleForecast of(double[] times, double[] values) {
    var end = times.length - 1;
    var span = times[end] - times[0];
    var drift = (values[end] - values[0]) / span;
    var naive = 0.0;
    var around = 0.0;
    var step = 0.0;
    for (var i = 1; i <= end; i++) {
      var years = times[i] - times[i - 1];
      var change = values[i] - values[i - 1];
      naive += change * change / years;
      around += (change - drift * years) * (change - drift * years) / years;
      step += Math.abs(change);
    }
    return new SimpleForecast(
        values[end],
        times[end],
        span,
        drift,
        Math.max(naive / end, LEAST),
        Math.max(around / (end - 1), LEAST),
        Math.max(step / span, Math.sqrt(LEAST)));
  }

  /// The probability that the lead is positive, from a random walk with drift.
  double positive(double time) {
    var ahead = time - lastTime;
    var deviation = Math.sqrt(variance * ahead * (1 + ahead / span));
    return Normal.cdf((last + drift * ahead) / deviation);
  }

  /// The score of a random walk without drift.
  double naiveCrps(double time, double came) {
    return Normal.crps(last, Math.sqrt(naiveVariance * (time - lastTime)), came);
  }
}
