package dev.overtake.estimation;

/// The normal distribution.
public final class Normal {
  private Normal() {}

  /// The distribution function, within 1e-7: rational approximation 26.2.17 of Abramowitz, Stegun
  /// (1964), Handbook of Mathematical Functions.
  public static double cdf(double x) {
    var t = 1 / (1 + 0.2316419 * Math.abs(x));
    var sum =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    var tail = density(x) * sum;
    return x > 0 ? 1 - tail : tail;
  }

  /// The value that is not exceeded with a probability: 26.2.23 of the same book, then two Newton
  /// steps.
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1, not " + p);
    }
    var t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
    var far =
        t
            - (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    var x = p < 0.5 ? -far : far;
    for (var step = 0; step < 2; step++) {
      x -= (cdf(x) - p) / density(x);
    }
    return x;
  }

  public static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /// The continuous ranked probability score: Gneiting, Raftery (2007), Strictly proper scoring
  /// rules, JASA 102, equation 21 negated.
  public static double crps(double mean, double deviation, double came) {
    var z = (came - mean) / deviation;
    return deviation * (z * (2 * cdf(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI));
  }
}
