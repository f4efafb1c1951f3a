package dev.overtake.race.lead;

import dev.overtake.race.value.Quantiles;

/// Keeps draws inside what can be: within bounds, and no wider at 80 % than what ten years have
/// been seen to change.
///
/// @param lowest and
/// @param highest what a draw can be
/// @param widest what the 80 % interval may measure
public record Narrowing(double lowest, double highest, double widest) {
  private static final double NORMAL_80 = 1.2816;

  /// Of the leads of an indicator in one source. What is not known of the last figure comes on top
  /// of what time may change.
  static Narrowing ofLeads(MeasurementScale scale, LeadHistory history, double errorVariance) {
    var largest = scale.largestLead();
    var error = 2 * NORMAL_80 * Math.sqrt(errorVariance);
    return new Narrowing(-largest, largest, history.widestChange(scale) + error);
  }

  /// Of its levels, on the scale of measurement.
  public static Narrowing ofLevels(MeasurementScale scale, LeadHistory history) {
    var infinite = Double.POSITIVE_INFINITY;
    return new Narrowing(-infinite, infinite, history.widestChange(scale));
  }

  /// Draws of one moment, kept inside: too wide a spread shrinks about its median.
  public double[] of(double[] draws) {
    var interval = new Quantiles(draws).interval(0.8);
    var wide = interval.high() - interval.low();
    var shrunk = wide > widest ? widest / wide : 1;
    var kept = new double[draws.length];
    for (var d = 0; d < kept.length; d++) {
      var moved =
          shrunk == 1 ? draws[d] : interval.median() + shrunk * (draws[d] - interval.median());
      kept[d] = Math.clamp(moved, lowest, highest) + 0.0;
    }
    return kept;
  }
}
