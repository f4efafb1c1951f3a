package dev.overtake.estimation;

/// Student's t distribution with a whole number of degrees of freedom.
///
/// The distribution function is the finite trigonometric sum of Abramowitz and Stegun (1964),
/// 26.7.3 and 26.7.4, so it needs no special functions; the quantile solves it by safeguarded
/// Newton steps.
public final class StudentT {

  private StudentT() {}

  /// The probability of at most t.
  public static double cdf(double t, int freedom) {
    double angle = Math.atan(t / Math.sqrt(freedom));
    double sine = Math.sin(angle);
    double cosine = Math.cos(angle);
    boolean odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = 0;
    for (int k = odd ? 1 : 0; k <= freedom - 2; k += 2) {
      sum += term;
      term *= cosine * cosine * (k + 1) / (k + 2);
    }
    double twoSided = odd ? 2 / Math.PI * (angle + sine * sum) : sine * sum;
    return (1 + twoSided) / 2;
  }

  /// The value that is not exceeded with a probability.
  public static double quantile(double p, int freedom) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1, not %s".formatted(p));
    }
    double low = -1;
    double high = 1;
    while (cdf(low, freedom) > p) {
      low *= 2;
    }
    while (cdf(high, freedom) < p) {
      high *= 2;
    }
    double t = (low + high) / 2;
    while (high - low > 1e-14 * (1 + Math.abs(t))) {
      double error = cdf(t, freedom) - p;
      if (error > 0) {
        high = t;
      } else {
        low = t;
      }
      double step = error / density(t, freedom);
      if (Math.abs(step) <= 1e-14 * (1 + Math.abs(t))) {
        return t;
      }
      double next = t - step;
      t = next > low && next < high ? next : (low + high) / 2;
    }
    return t;
  }

  private static double density(double t, int freedom) {
    // Gamma((n+1)/2) / (sqrt(n pi) Gamma(n/2)) by the recursion f(n) = f(n-2) (n-1)/(n-2), without
    // the root of n.
    double constant = freedom % 2 == 1 ? 1 / Math.PI : 0.5;
    for (int n = freedom % 2 == 1 ? 3 : 4; n <= freedom; n += 2) {
      constant *= (n - 1.0) / (n - 2.0);
    }
    return constant / Math.sqrt(freedom) * Math.pow(1 + t * t / freedom, -(freedom + 1) / 2.0);
  }
}
