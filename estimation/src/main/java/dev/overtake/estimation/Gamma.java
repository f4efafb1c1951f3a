package dev.overtake.estimation;

import java.util.random.RandomGenerator;

/// Draws from a gamma distribution of unit scale, which divided by their sum are Dirichlet weights.
public final class Gamma {
  private Gamma() {}

  /// Marsaglia, Tsang (2000), A simple method for generating gamma variables, ACM Transactions on
  /// Mathematical Software 26; below a shape of 1 by their power of a uniform.
  public static double draw(double shape, RandomGenerator random) {
    if (shape == 1) {
      return random.nextExponential();
    }
    if (shape < 1) {
      return draw(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
    }
    var d = shape - 1.0 / 3;
    var c = 1 / Math.sqrt(9 * d);
    while (true) {
      var x = random.nextGaussian();
      var v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
