package dev.overtake.estimation.capability;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.capability.NormalEquations.Slope;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Capabilities of models and difficulties of benchmarks on one scale, linked through the models
/// that benchmarks share: the score of a model is σ(α (C − D)) with its capability C and the
/// benchmark's difficulty D and slope α.
///
/// Least squares with a light ridge, as the Epoch Capabilities Index is fitted [1]: half of the sum
/// of squared errors plus the mean square of all parameters times 0.1. The anchor benchmark has
/// slope 1 and, after fitting, difficulty 0. Levenberg and Marquardt's method [2].
///
/// [1] Ho et al. (2025), A Rosetta Stone for AI Benchmarks. [2] Marquardt (1963), An algorithm for
/// least-squares estimation of nonlinear parameters, SIAM Journal 11.
///
/// @param capability one per model
/// @param difficulty one per benchmark
/// @param slope one per benchmark
/// @param cost what was minimised
public record CapabilityScale(
    double[] capability, double[] difficulty, double[] slope, double cost) {
  private static final double RIDGE = 0.1;
  private static final double FLATTEST = 1e-3;
  private static final double ENOUGH = 1e-8;
  private static final int MOST_STEPS = 200;

  /// Fits.
  ///
  /// @param anchor index of the benchmark that fixes the scale
  public static CapabilityScale fit(Scores scores, int anchor) {
    var weights = new double[scores.size()];
    Arrays.fill(weights, 1);
    return new Fitter(scores, anchor, weights).fit(null);
  }

  /// Fits to scores reweighted at random, so many times: the spread of the results is their
  /// uncertainty. The weights are exponential (the Bayesian bootstrap: Rubin, 1981, Annals of
  /// Statistics 9), so that no model ever loses all of its scores.
  ///
  /// @param random seed; the same gives the same fits at any number of threads
  public CapabilityScale[] resampled(
      Scores scores, int anchor, int times, long random, Parallel parallel) {
    return parallel
        .map(
            times,
            r -> {
              var stream = new SplittableRandom(random * 1_000_003 + r);
              var weights = new double[scores.size()];
              for (var i = 0; i < weights.length; i++) {
                weights[i] = -Math.log(1 - stream.nextDouble());
              }
              return new Fitter(scores, anchor, weights).fit(this);
            })
        .toArray(CapabilityScale[]::new);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /// Parameters stand in one array: capabilities, difficulties, slopes; the anchor's slope stays 1.
  private static final class Fitter {
    private final Scores scores;
    private final int anchor;
    private final double[] weights;
    private final int models;
    private final int benchmarks;
    private final double ridge;

    Fitter(Scores scores, int anchor, double[] weights) {
      this.scores = scores;
      this.anchor = anchor;
      this.weights = weights;
      models = scores.models().size();
      benchmarks = scores.benchmarks().size();
      ridge = RIDGE / (models + 2 * benchmarks - 1);
    }

    CapabilityScale fit(@Nullable CapabilityScale from) {
      var at = from == null ? start() : parameters(from);
      var cost = cost(at);
      var damping = 1e-3;
      for (var step = 0; step < MOST_STEPS; step++) {
        var move = new NormalEquations(models, 2 * benchmarks);
        derivatives(at, move);
        var direction = move.solve(damping);
        var next = at.clone();
        for (var i = 0; i < next.length; i++) {
          next[i] -= direction[i];
        }
        for (var b = 0; b < benchmarks; b++) {
          next[slope(b)] = b == anchor ? 1 : Math.max(next[slope(b)], FLATTEST);
        }
        var nextCost = cost(next);
        if (nextCost < cost) {
          var gained = cost - nextCost;
          at = next;
          cost = nextCost;
          damping = Math.max(damping / 5, 1e-9);
          if (gained < ENOUGH * cost) {
            break;
          }
        } else if (damping > 1e8) {
          break;
        } else {
          damping *= 4;
        }
      }
      return scale(at, cost);
    }

    /// Log odds of the mean scores, a slope of 1.
    private double[] start() {
      var start = new double[models + 2 * benchmarks];
      var sum = new double[models + benchmarks];
      var count = new double[models + benchmarks];
      for (var i = 0; i < scores.size(); i++) {
        for (var at : new int[] {scores.model()[i], models + scores.benchmark()[i]}) {
          sum[at] += scores.score()[i];
          count[at]++;
        }
      }
      for (var i = 0; i < sum.length; i++) {
        var mean = (sum[i] + 0.5) / (count[i] + 1);
        start[i] = (i < models ? 1 : -1) * Math.log(mean / (1 - mean));
      }
      Arrays.fill(start, models + benchmarks, start.length, 1);
      return start;
    }

    private double[] parameters(CapabilityScale from) {
      var at = new double[models + 2 * benchmarks];
      System.arraycopy(from.capability, 0, at, 0, models);
      System.arraycopy(from.difficulty, 0, at, models, benchmarks);
      System.arraycopy(from.slope, 0, at, models + benchmarks, benchmarks);
      return at;
    }

    private int slope(int benchmark) {
      return models + benchmarks + benchmark;
    }

    private double cost(double[] at) {
      var squares = 0.0;
      for (var i = 0; i < scores.size(); i++) {
        var c = at[scores.model()[i]];
        var b = scores.benchmark()[i];
        var error = logistic(at[slope(b)] * (c - at[models + b])) - scores.score()[i];
        squares += weights[i] * error * error;
      }
      var price = 0.0;
      for (var i = 0; i < at.length; i++) {
        price += i == slope(anchor) ? 0 : at[i] * at[i];
      }
      return (squares + ridge * price) / 2;
    }

    /// Gradient and Gauss-Newton curvature.
    private void derivatives(double[] at, NormalEquations to) {
      for (var i = 0; i < at.length; i++) {
        to.ridge(i, ridge, i == slope(anchor) ? 0 : at[i]);
      }
      for (var i = 0; i < scores.size(); i++) {
        var m = scores.model()[i];
        var b = scores.benchmark()[i];
        var alpha = at[slope(b)];
        var above = at[m] - at[models + b];
        var p = logistic(alpha * above);
        var steepness = p * (1 - p);
        to.add(
            weights[i],
            p - scores.score()[i],
            new Slope(m, steepness * alpha),
            new Slope(b, -steepness * alpha),
            new Slope(benchmarks + b, b == anchor ? 0 : steepness * above));
      }
    }

    private CapabilityScale scale(double[] at, double cost) {
      var zero = at[models + anchor];
      var capability = Arrays.copyOf(at, models);
      var difficulty = Arrays.copyOfRange(at, models, models + benchmarks);
      for (var i = 0; i < models; i++) {
        capability[i] -= zero;
      }
      for (var i = 0; i < benchmarks; i++) {
        difficulty[i] -= zero;
      }
      return new CapabilityScale(
          capability, difficulty, Arrays.copyOfRange(at, models + benchmarks, at.length), cost);
    }
  }
}
