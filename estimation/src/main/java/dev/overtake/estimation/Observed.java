package dev.overtake.estimation;

/// A series ready for estimation: what was seen, when, and how exactly.
///
/// Shapes: three arrays of the same length. Missing periods are simply absent.
///
/// @param time decimal years, strictly ascending
/// @param value on the scale of the model (natural log for ratios and counts, own units for points
///   and shares)
/// @param errorVariance variance of the observation error, on the scale of `value`, not negative
public record Observed(double[] time, double[] value, double[] errorVariance) {

  public Observed {
    if (time.length != value.length || time.length != errorVariance.length) {
      throw new IllegalArgumentException(
          "time, value and errorVariance must have the same length, not %s, %s and %s"
              .formatted(time.length, value.length, errorVariance.length));
    }
    for (int i = 0; i < time.length; i++) {
      if (!Double.isFinite(time[i]) || !Double.isFinite(value[i]) || !(errorVariance[i] >= 0)) {
        throw new IllegalArgumentException("observation %s is not finite".formatted(i));
      }
      if (i > 0 && time[i] <= time[i - 1]) {
        throw new IllegalArgumentException("times must ascend at observation %s".formatted(i));
      }
    }
  }

  /// The number of observations.
  public int size() {
    return time.length;
  }

  /// The time of the last observation.
  public double lastTime() {
    return time[time.length - 1];
  }
}
