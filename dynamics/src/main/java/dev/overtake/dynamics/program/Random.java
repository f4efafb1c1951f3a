package dev.overtake.dynamics.program;

/// Random draws that depend on nothing but their place: the stream of the function in the model,
/// the seed of the run and the number of the step. So runs can be repeated, and in any order.
///
/// The generator is SplitMix64 used as a hash: Steele, Lea, Flood (2014), Fast splittable
/// pseudorandom number generators, OOPSLA.
final class Random {
  private Random() {}

  static double unit(double stream, double seed, double step, int draw) {
    var z = Double.doubleToLongBits(stream) * 0x9e3779b97f4a7c15L;
    z = mixed(z ^ Double.doubleToLongBits(seed));
    z = mixed(z ^ Double.doubleToLongBits(step));
    z = mixed(z + draw * 0x9e3779b97f4a7c15L);
    return ((z >>> 11) + 0.5) * 0x1p-53;
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  static double uniform(double[] x) {
    return x[0] + (x[1] - x[0]) * unit(x[2], x[3], x[4], 0);
  }

  /// Draws outside the bounds are drawn again, a limited number of times.
  static double normal(double[] x) {
    for (var draw = 0; draw < 200; draw += 2) {
      var value = x[2] + x[3] * gauss(x[4], x[5], x[6], draw);
      if (value >= x[0] && value <= x[1]) {
        return value;
      }
    }
    return Math.clamp(x[2], x[0], x[1]);
  }

  static double exponential(double[] x) {
    return -x[0] * Math.log(unit(x[1], x[2], x[3], 0));
  }

  /// With the mean and the deviation of the draws themselves.
  static double lognormal(double[] x) {
    var variance = Math.log1p(x[1] * x[1] / (x[0] * x[0]));
    var mean = Math.log(x[0]) - variance / 2;
    return Math.exp(mean + Math.sqrt(variance) * gauss(x[2], x[3], x[4], 0));
  }

  static double poisson(double[] x) {
    if (x[0] > 500) {
      return Math.max(0, Math.rint(x[0] + Math.sqrt(x[0]) * gauss(x[1], x[2], x[3], 0)));
    }
    var limit = Math.exp(-x[0]);
    var count = 0;
    for (var product = unit(x[1], x[2], x[3], 0); product > limit; count++) {
      product *= unit(x[1], x[2], x[3], count + 1);
    }
    return count;
  }

  private static double gauss(double stream, double seed, double step, int draw) {
    return Math.sqrt(-2 * Math.log(unit(stream, seed, step, draw)))
        * Math.cos(2 * Math.PI * unit(stream, seed, step, draw + 1));
  }

  /// Lanczos (1964), A precision approximation of the gamma function, with six terms.
  static double logGamma(double x) {
    var terms =
        new double[] {
          76.18009172947146,
          -86.50532032941678,
          24.01409824083091,
          -1.231739572450155,
          0.001208650973866179,
          -0.000005395239384953
        };
    var sum = 1.000000000190015;
    for (var i = 0; i < terms.length; i++) {
      sum += terms[i] / (x + 1 + i);
    }
    var base = x + 5.5;
    return (x + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum / x);
  }
}
