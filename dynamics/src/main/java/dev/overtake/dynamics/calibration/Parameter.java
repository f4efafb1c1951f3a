package dev.overtake.dynamics.calibration;

import java.util.Locale;
import java.util.OptionalDouble;

/// A constant of a model, or a stock's first value, that is to be estimated.
///
/// @param low least value it may have
/// @param high greatest value
/// @param start value to begin from beside the seeded ones
public record Parameter(
    String variable, double low, double high, OptionalDouble start, Scale scale) {

  /// @throws IllegalArgumentException saying what is expected instead
  public Parameter {
    if (!(low < high)) {
      throw new IllegalArgumentException("low is below high");
    }
    if (scale == Scale.LOG && !(low > 0)) {
      throw new IllegalArgumentException("a log scale needs low above 0");
    }
    if (start.isPresent() && !(low <= start.getAsDouble() && start.getAsDouble() <= high)) {
      throw new IllegalArgumentException("start lies from low to high");
    }
  }

  /// How values between the bounds are spread for the search. Estimates and intervals do not depend
  /// on it.
  public enum Scale {
    /// Evenly.
    LINEAR,
    /// Evenly in their logarithms: for constants whose size is not known.
    LOG;

    /// The word in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The value at a share of the way from low to high.
  double value(double share) {
    var value =
        switch (scale) {
          case LINEAR -> low + share * (high - low);
          case LOG -> low * Math.pow(high / low, share);
        };
    return Math.clamp(value, low, high);
  }

  /// The share of the way at which a value stands.
  double share(double value) {
    var share =
        switch (scale) {
          case LINEAR -> (value - low) / (high - low);
          case LOG -> Math.log(value / low) / Math.log(high / low);
        };
    return Math.clamp(share, 0, 1);
  }
}
