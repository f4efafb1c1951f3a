package dev.overtake.estimation;

/// The normal distribution, for the simple forecasts that ours are held against.
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
