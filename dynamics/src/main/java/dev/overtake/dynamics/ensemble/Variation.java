package dev.overtake.dynamics.ensemble;

import java.util.Locale;

/// How a constant of a model varies from run to run.
///
/// @param low least value of a uniform and a triangular distribution; the 5 % point of a normal and
///   a lognormal one
/// @param high greatest value, or the 95 % point
/// @param mode most likely value of a triangular distribution; the middle of the range elsewhere
public record Variation(
    String variable, double low, double high, Distribution distribution, double mode) {
  private static final double NORMAL_95 = 1.6448536269514722;

  public Variation {
    var positive = distribution != Distribution.LOGNORMAL || low > 0;
    if (!(low <= mode && mode <= high) || !positive) {
      throw new IllegalArgumentException(
          "'%s' varies from %s over %s to %s, which is no %s range"
              .formatted(variable, low, mode, high, distribution.word()));
    }
  }

  /// The same of another constant.
  public Variation of(String other) {
    return new Variation(other, low, high, distribution, mode);
  }

  /// Shapes of distributions.
  public enum Distribution {
    /// Every value as likely.
    UNIFORM,
    /// Symmetric, without bounds.
    NORMAL,
    /// Normal in its logarithm.
    LOGNORMAL,
    /// Rises to the mode and falls from it.
    TRIANGULAR;

    /// The word in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The value that is not exceeded with a probability between 0 and 1.
  public double quantile(double p) {
    return switch (distribution) {
      case UNIFORM -> low + p * (high - low);
      case NORMAL -> (low + high) / 2 + (high - low) / 2 * normal(p) / NORMAL_95;
      case LOGNORMAL -> {
        var middle = (Math.log(low) + Math.log(high)) / 2;
        var half = (Math.log(high) - Math.log(low)) / 2;
        yield Math.exp(middle + half * normal(p) / NORMAL_95);
      }
      case TRIANGULAR -> triangular(p);
    };
  }

  private double triangular(double p) {
    if (high == low) {
      return low;
    }
    var left = (mode - low) / (high - low);
    return p < left
        ? low + Math.sqrt(p * (high - low) * (mode - low))
        : high - Math.sqrt((1 - p) * (high - low) * (high - mode));
  }

  /// The normal quantile within 4.5e-4: Abramowitz, Stegun (1964), 26.2.23, then one step of
  /// Newton's method on the distribution function of 26.2.17, which brings it within 1e-5 in the
  /// middle and 1e-4 at one in a thousand.
  static double normal(double p) {
    var tail = Math.min(p, 1 - p);
    var t = Math.sqrt(-2 * Math.log(tail));
    var z =
        t
            - (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    var density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    var k = 1 / (1 + 0.2316419 * z);
    var above =
        density
            * k
            * (0.319381530
                + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
    z += (above - tail) / density;
    return p < 0.5 ? -z : z;
  }
}
