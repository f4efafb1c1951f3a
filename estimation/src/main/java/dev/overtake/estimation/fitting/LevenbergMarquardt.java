package dev.overtake.estimation.fitting;

import dev.overtake.estimation.PositiveDefinite;
import java.util.stream.IntStream;

/// Climbs the likelihood from a point to the nearest top, within the unit cube.
///
/// Marquardt's steps [1] on the curvature of Gauss and Newton, with the weights that the residuals
/// of the moment give. A coordinate at a bound towards which the likelihood rises is held there
/// [2], and a step that leaves the cube is cut at its faces. Where the steps end, coordinates are
/// tried one by one in decreasing steps [3]: that leads on where the curve has kinks.
///
/// Slopes are central differences, one-sided at a bound, so a step costs two runs per parameter.
///
/// [1] Marquardt (1963), An algorithm for least-squares estimation of nonlinear parameters, Journal
/// of SIAM 11. [2] Bertsekas (1982), Projected Newton methods for optimization problems with simple
/// constraints, SIAM Journal on Control and Optimization 20. [3] Kolda, Lewis, Torczon (2003),
/// Optimization by direct search, SIAM Review 45, section 1.2.
final class LevenbergMarquardt {
  private static final int MOST_STEPS = 200;
  private static final int MOST_TRIES = 12;
  private static final double ENOUGH = 1e-10;
  private static final double LEAST_DAMPING = 1e-12;
  private static final double[] TRIES = {0.1, 0.01, 0.001};
  private static final double STEP = 1e-5;
  private static final double NEAR_NOUGHT = 1e-3;

  private final Residuals residuals;
  private final GaussianLikelihood likelihood;
  private final boolean[] held;

  /// @param held coordinates that stay where they are
  LevenbergMarquardt(Residuals residuals, GaussianLikelihood likelihood, boolean[] held) {
    this.residuals = residuals;
    this.likelihood = likelihood;
    this.held = held.clone();
  }

  /// The value at a point.
  Optimum at(double[] point) {
    var left = residuals.at(point);
    return new Optimum(point.clone(), likelihood.log(left), left);
  }

  /// The top above a point, kinks included.
  Optimum top(double[] start) {
    var best = climb(at(start));
    for (var tried = 0; tried < MOST_TRIES; tried++) {
      var other = beside(best);
      if (!(other.logLikelihood() > best.logLikelihood() + 1e-6)) {
        break;
      }
      best = climb(other);
    }
    return best;
  }

  /// Marquardt's steps alone.
  Optimum climb(Optimum from) {
    var here = from;
    var damping = 1e-3;
    for (var step = 0; step < MOST_STEPS && Double.isFinite(here.logLikelihood()); step++) {
      var slopes = slopes(here);
      var moved = here;
      for (; damping < 1e10; damping *= 4) {
        moved = at(step(here, slopes, damping));
        if (moved.logLikelihood() > here.logLikelihood()) {
          break;
        }
      }
      var gain = moved.logLikelihood() - here.logLikelihood();
      if (!(gain > 0)) {
        break;
      }
      here = moved;
      damping = Math.max(LEAST_DAMPING, damping / 10);
      if (gain < ENOUGH * (1 + Math.abs(here.logLikelihood()))) {
        break;
      }
    }
    return here;
  }

  /// How residuals move with each coordinate, `[coordinate][observation]`; nought where it is held
  /// or nothing can be worked out on either side.
  double[][] slopes(Optimum here) {
    var slopes = new double[held.length][here.residuals().length];
    for (var j = 0; j < held.length; j++) {
      if (!held[j]) {
        slope(here, j, slopes[j]);
      }
    }
    return slopes;
  }

  private void slope(Optimum here, int j, double[] into) {
    var width = STEP * Math.max(here.point()[j], NEAR_NOUGHT);
    var up = neighbour(here, j, width);
    var down = neighbour(here, j, -width);
    var distance = up.point()[j] - down.point()[j];
    for (var i = 0; i < into.length && distance > 0; i++) {
      into[i] = (up.residuals()[i] - down.residuals()[i]) / distance;
    }
  }

  /// The value beside a point; the point itself where that is outside or cannot be worked out.
  private Optimum neighbour(Optimum here, int j, double width) {
    var point = here.point().clone();
    point[j] = Math.clamp(point[j] + width, 0, 1);
    if (point[j] == here.point()[j]) {
      return here;
    }
    var there = at(point);
    return Double.isFinite(there.logLikelihood()) ? there : here;
  }

  /// The curvature of the likelihood over the free coordinates, `[row][column]`, lower triangle.
  double[][] curvature(Optimum here, double[][] slopes, int[] free) {
    var weights = likelihood.weights(here.residuals());
    var curvature = new double[free.length][free.length];
    for (var a = 0; a < free.length; a++) {
      for (var b = 0; b <= a; b++) {
        for (var i = 0; i < weights.length; i++) {
          curvature[a][b] += weights[i] * slopes[free[a]][i] * slopes[free[b]][i];
        }
      }
    }
    return curvature;
  }

  private double[] step(Optimum here, double[][] slopes, double damping) {
    var weights = likelihood.weights(here.residuals());
    var rise = new double[held.length];
    for (var j = 0; j < rise.length; j++) {
      for (var i = 0; i < weights.length; i++) {
        rise[j] -= weights[i] * here.residuals()[i] * slopes[j][i];
      }
    }
    var point = here.point().clone();
    var free =
        IntStream.range(0, held.length)
            .filter(j -> !held[j] && rise[j] != 0)
            .filter(j -> !(point[j] == 0 && rise[j] < 0) && !(point[j] == 1 && rise[j] > 0))
            .toArray();
    if (free.length == 0) {
      return point;
    }
    var curvature = curvature(here, slopes, free);
    for (var a = 0; a < free.length; a++) {
      curvature[a][a] *= 1 + damping;
    }
    var move = solved(curvature, IntStream.of(free).mapToDouble(j -> rise[j]).toArray());
    for (var a = 0; a < free.length; a++) {
      point[free[a]] = Math.clamp(point[free[a]] + move[a], 0, 1);
    }
    return point;
  }

  private static double[] solved(double[][] curvature, double[] rise) {
    try {
      var move = PositiveDefinite.of(curvature).solve(rise);
      for (var part : move) {
        if (!Double.isFinite(part)) {
          return new double[rise.length];
        }
      }
      return move;
    } catch (ArithmeticException e) {
      // Two coordinates that do the same: more damping sets them apart.
      return new double[rise.length];
    }
  }

  /// The highest of the points beside one along the axes.
  private Optimum beside(Optimum here) {
    var best = here;
    for (var share : TRIES) {
      for (var j = 0; j < held.length; j++) {
        for (var side = -1; side <= 1 && !held[j]; side += 2) {
          var there = neighbour(here, j, side * share * Math.max(here.point()[j], NEAR_NOUGHT));
          best = there.logLikelihood() > best.logLikelihood() ? there : best;
        }
      }
      if (best.logLikelihood() > here.logLikelihood()) {
        break;
      }
    }
    return best;
  }
}
