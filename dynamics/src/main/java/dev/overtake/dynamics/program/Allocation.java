package dev.overtake.dynamics.program;

/// Shares of a scarce supply as Vensim's ALLOCATE AVAILABLE defines them: every request falls from
/// the whole to nothing as a common price rises past its priority, along a curve of some shape and
/// width; the price is the one at which all that is asked for is what there is.
final class Allocation {
  private static final int FIELDS = 4;
  private static final int HALVINGS = 200;
  /* A curve of no width is a step. */
  private static final double NARROWEST = 1e-9;

  private Allocation() {}

  /// The price; of fixed quantities (shape 0) the part of each that is met.
  ///
  /// @param x the supply, then request, shape, priority and width of each
  static double price(double[] x) {
    var low = Double.POSITIVE_INFINITY;
    var high = Double.NEGATIVE_INFINITY;
    var all = 0.0;
    for (var i = 1; i < x.length; i += FIELDS) {
      // Beyond 40 widths the curves without an end are nothing but rounding.
      var reach = 40 * Math.max(x[i + 3], NARROWEST);
      low = Math.min(low, x[i + 2] - reach);
      high = Math.max(high, x[i + 2] + reach);
      all += Math.max(x[i], 0);
    }
    if (x[0] >= all) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x[0] <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    var fixed = fixed(x);
    if (fixed > 0) {
      // Of fixed quantities all get the same part; how they go with curves is not known.
      return fixed == (x.length - 1) / FIELDS ? x[0] / all : Double.NaN;
    }
    for (var i = 0; i < HALVINGS; i++) {
      var middle = low + (high - low) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (asked(x, middle) > x[0]) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + (high - low) / 2;
  }

  private static int fixed(double[] x) {
    var fixed = 0;
    for (var i = 1; i < x.length; i += FIELDS) {
      fixed += Math.rint(x[i + 1]) == 0 ? 1 : 0;
    }
    return fixed;
  }

  private static double asked(double[] x, double price) {
    var asked = 0.0;
    for (var i = 1; i < x.length; i += FIELDS) {
      asked += share(x[i], x[i + 1], x[i + 2], x[i + 3], price);
    }
    return asked;
  }

  /// What of a request is met at a price.
  static double share(double request, double shape, double priority, double width, double price) {
    if (!(request > 0)) {
      return 0;
    }
    if (Double.isInfinite(price)) {
      return price < 0 ? request : 0;
    }
    var at = (priority - price) / Math.max(width, NARROWEST);
    return request
        * switch ((int) Math.rint(shape)) {
          case 0 -> price;
          case 1 -> Math.clamp(at + 0.5, 0, 1);
          case 2 -> triangular(Math.clamp(2 * at, -1, 1));
          case 3 -> normal(at);
          case 4 -> at < 0 ? Math.exp(at) / 2 : 1 - Math.exp(-at) / 2;
          default -> Double.NaN;
        };
  }

  /// The normal distribution function by Abramowitz, Stegun (1964), 26.2.16, within 1e-5 of it:
  /// what Vensim allots follows this form to its last printed digit and not the function itself.
  private static double normal(double at) {
    var t = 1 / (1 + 0.33267 * Math.abs(at));
    var tail =
        Math.exp(-at * at / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.4361836 + t * (-0.1201676 + t * 0.9372980));
    return at > 0 ? 1 - tail : tail;
  }

  private static double triangular(double at) {
    return at < 0 ? (1 + at) * (1 + at) / 2 : 1 - (1 - at) * (1 - at) / 2;
  }
}
