package dev.overtake.dynamics.program;

import java.util.function.IntToDoubleFunction;

/// Draws as Vensim's functions of chance describe them: of a standard shape, stretched, shifted,
/// and drawn again while they lie outside of two bounds.
///
/// The gamma distribution is drawn by rejection: Marsaglia, Tsang (2000), A simple method for
/// generating gamma variables, ACM Transactions on Mathematical Software 26.
final class Distributions {
  private static final int MOST_DRAWS = 200;
  /* Uniform numbers that one draw may use; the next draw begins after them. */
  private static final int PER_DRAW = 4096;

  private Distributions() {}

  /// A shape that is drawn from uniform numbers by their place.
  private interface Shape {
    double draw(double a, double b, IntToDoubleFunction uniform);
  }

  /// @param x low, high, two parameters of the shape, shift, stretch, stream, seed, step number
  static double of(Intrinsic function, double[] x) {
    var shape = shape(function);
    for (var draw = 0; draw < MOST_DRAWS; draw++) {
      var begin = draw * PER_DRAW;
      var value =
          x[4] + x[5] * shape.draw(x[2], x[3], i -> Random.unit(x[6], x[7], x[8], begin + i));
      if (value >= x[0] && value <= x[1]) {
        return value;
      }
    }
    return Math.clamp(x[4], Math.min(x[0], x[1]), Math.max(x[0], x[1]));
  }

  private static Shape shape(Intrinsic function) {
    return switch (function) {
      case DRAW_EXPONENTIAL -> (a, b, u) -> -Math.log(u.applyAsDouble(0));
      case DRAW_WEIBULL -> (shape, b, u) -> Math.pow(-Math.log(u.applyAsDouble(0)), 1 / shape);
      case DRAW_TRIANGULAR -> (peak, b, u) -> triangular(peak, u.applyAsDouble(0));
      case DRAW_POISSON -> (mean, b, u) -> poisson(mean, u);
      case DRAW_BINOMIAL -> Distributions::binomial;
      case DRAW_NEGATIVE_BINOMIAL ->
          (p, successes, u) -> poisson(gamma(successes, u, 2048) * (1 - p) / p, u);
      case DRAW_GAMMA -> (order, b, u) -> gamma(order, u, 0);
      case DRAW_BETA ->
          (a, b, u) -> {
            var first = gamma(a, u, 0);
            return first / (first + gamma(b, u, 2048));
          };
      default -> throw new IllegalArgumentException(function + " is no distribution");
    };
  }

  /// Between 0 and 1.
  private static double triangular(double peak, double u) {
    return u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
  }

  private static double poisson(double mean, IntToDoubleFunction u) {
    if (!(mean < 500)) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * gauss(u, 0)));
    }
    var limit = Math.exp(-mean);
    var count = 0;
    for (var product = u.applyAsDouble(0); product > limit && count < 2000; count++) {
      product *= u.applyAsDouble(count + 1);
    }
    return count;
  }

  private static double binomial(double p, double trials, IntToDoubleFunction u) {
    if (trials > 2000) {
      var deviation = Math.sqrt(trials * p * (1 - p));
      return Math.clamp(Math.rint(trials * p + deviation * gauss(u, 0)), 0, trials);
    }
    var successes = 0;
    for (var i = 0; i < Math.rint(trials); i++) {
      successes += u.applyAsDouble(i) < p ? 1 : 0;
    }
    return successes;
  }

  private static double gamma(double order, IntToDoubleFunction u, int from) {
    if (order < 1) {
      return gamma(order + 1, u, from + 1) * Math.pow(u.applyAsDouble(from), 1 / order);
    }
    var d = order - 1 / 3.0;
    var c = 1 / Math.sqrt(9 * d);
    for (var i = from; i < from + 1500; i += 3) {
      var x = gauss(u, i);
      var v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(u.applyAsDouble(i + 2)) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
    return order;
  }

  private static double gauss(IntToDoubleFunction u, int from) {
    return Math.sqrt(-2 * Math.log(u.applyAsDouble(from)))
        * Math.cos(2 * Math.PI * u.applyAsDouble(from + 1));
  }
}
