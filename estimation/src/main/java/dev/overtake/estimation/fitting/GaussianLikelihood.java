package dev.overtake.estimation.fitting;

import java.util.Arrays;

/// The logarithm of the likelihood of independent normal errors. The standard error of an
/// observation is known, or it is the same for a whole group and follows from the residuals.
///
/// An unknown error is replaced by its best value for given residuals, so that it needs no search:
/// the concentrated likelihood of Seber and Wild (1989), Nonlinear Regression, section 2.2.3.
public final class GaussianLikelihood {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);
  private static final double LEAST_SHARE = 1e-24;

  private final int[] group;
  private final double[] known;
  private final int[] size;
  private final double[] least;

  /// @param observed the observations
  /// @param group of each observation, from 0
  /// @param known standard error of each observation; NaN where its group's is to be estimated
  public GaussianLikelihood(double[] observed, int[] group, double[] known) {
    this.group = group.clone();
    this.known = known.clone();
    var groups = Arrays.stream(group).max().orElse(-1) + 1;
    size = new int[groups];
    least = new double[groups];
    for (var i = 0; i < group.length; i++) {
      if (Double.isNaN(known[i])) {
        size[group[i]]++;
        least[group[i]] += LEAST_SHARE * observed[i] * observed[i];
      }
    }
    // A curve that meets every observation has no error to estimate; the likelihood stays finite.
    for (var g = 0; g < groups; g++) {
      least[g] = Math.max(least[g], Double.MIN_NORMAL);
    }
  }

  /// Number of observations.
  public int observations() {
    return group.length;
  }

  /// Number of groups.
  int groups() {
    return size.length;
  }

  /// The group of an observation.
  int group(int observation) {
    return group[observation];
  }

  /// How many observations give the error of a group, 0 where all of its errors are known.
  int estimatedFrom(int group) {
    return size[group];
  }

  /// The logarithm; −∞ where a residual is not finite.
  public double log(double[] residuals) {
    var sums = sums(residuals);
    var log = 0.0;
    for (var i = 0; i < group.length; i++) {
      if (!Double.isNaN(known[i])) {
        var z = residuals[i] / known[i];
        log -= LOG_2_PI / 2 + Math.log(known[i]) + z * z / 2;
      }
    }
    for (var g = 0; g < size.length; g++) {
      if (size[g] > 0) {
        log -= size[g] / 2.0 * (LOG_2_PI + Math.log(sums[g] / size[g]) + 1);
      }
    }
    return Double.isFinite(log) ? log : Double.NEGATIVE_INFINITY;
  }

  /// One over the variance of each observation's error, as these residuals give it.
  double[] weights(double[] residuals) {
    var sums = sums(residuals);
    var weights = new double[group.length];
    for (var i = 0; i < weights.length; i++) {
      weights[i] =
          Double.isNaN(known[i]) ? size[group[i]] / sums[group[i]] : 1 / (known[i] * known[i]);
    }
    return weights;
  }

  private double[] sums(double[] residuals) {
    var sums = new double[size.length];
    for (var i = 0; i < group.length; i++) {
      if (Double.isNaN(known[i])) {
        sums[group[i]] += residuals[i] * residuals[i];
      }
    }
    for (var g = 0; g < sums.length; g++) {
      sums[g] = Math.max(sums[g], least[g]);
    }
    return sums;
  }
}
