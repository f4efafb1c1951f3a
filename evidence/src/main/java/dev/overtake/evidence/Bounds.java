package dev.overtake.evidence;

/// What values of an indicator can be.
///
/// @param low lowest value that can be; negative infinity where there is none
/// @param high highest value that can be; infinity where there is none
public record Bounds(double low, double high) {

  /// What a scale implies: shares from 0 to 100, amounts and counts from 0.
  public static Bounds of(Scale scale) {
    return switch (scale) {
      case RATIO, COUNT -> new Bounds(0, Double.POSITIVE_INFINITY);
      case SHARE -> new Bounds(0, 100);
      case POINTS -> new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    };
  }

  /// The value, or the bound next to it.
  public double nearest(double value) {
    return Math.clamp(value, low, high);
  }

  /// Whether a value can be.
  public boolean contain(double value) {
    return value >= low && value <= high;
  }
}
