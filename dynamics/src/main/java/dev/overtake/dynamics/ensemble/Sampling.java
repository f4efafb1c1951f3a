package dev.overtake.dynamics.ensemble;

import dev.overtake.estimation.sampling.SobolPoints;
import java.util.SplittableRandom;

/// How the runs of an ensemble are spread over the ranges of what varies.
public enum Sampling {
  /// Independent draws.
  RANDOM,
  /// One draw in each of as many equal slices as there are runs, for every variable: McKay,
  /// Beckman, Conover (1979), Technometrics 21.
  LHS,
  /// Scrambled Sobol points.
  SOBOL;

  /// Points between 0 and 1, `[run][variable]`; each depends on its own number, the seed and, for
  /// slices, the number of runs alone.
  public double[][] points(int runs, int variables, long seed) {
    var points = new double[runs][variables];
    switch (this) {
      case RANDOM -> {
        for (var r = 0; r < runs; r++) {
          var random = new SplittableRandom(seed * 1_000_003 + r);
          for (var v = 0; v < variables; v++) {
            points[r][v] = random.nextDouble();
          }
        }
      }
      case LHS -> {
        for (var v = 0; v < variables; v++) {
          slices(points, v, new SplittableRandom(seed * 1_000_003 + v));
        }
      }
      case SOBOL -> {
        var sobol = new SobolPoints(Math.max(1, variables), seed);
        var point = new double[Math.max(1, variables)];
        for (var r = 0; r < runs; r++) {
          sobol.point(r, point);
          System.arraycopy(point, 0, points[r], 0, variables);
        }
      }
    }
    return points;
  }

  private static void slices(double[][] points, int variable, SplittableRandom random) {
    var runs = points.length;
    var order = new int[runs];
    for (var r = 0; r < runs; r++) {
      var other = random.nextInt(r + 1);
      order[r] = order[other];
      order[other] = r;
    }
    for (var r = 0; r < runs; r++) {
      points[r][variable] = (order[r] + random.nextDouble()) / runs;
    }
  }
}
