package dev.overtake.estimation.fitting;

import dev.overtake.estimation.PositiveDefinite;
import dev.overtake.estimation.StudentT;
import java.util.stream.IntStream;

/// How far the likelihood may fall from the optimum within a coordinate's 95 % interval.
///
/// With known errors the square root of twice the fall is the normal's 97.5 % point. An estimated
/// error of one group makes it √(n · ln(1 + t²/(n − p))) with Student's t, exact for straight lines
/// [1]. With several groups the degrees of freedom are those of the groups, harmonically averaged
/// by the squares of the shares in which they inform the coordinate [2]: a coordinate that hangs on
/// a short series gets the wider interval of a short series.
///
/// [1] Bates, Watts (1988), Nonlinear Regression Analysis and Its Applications, section 6.1. [2]
/// Satterthwaite (1946), An approximate distribution of estimates of variance components,
/// Biometrics Bulletin 2.
final class ProfileThreshold {
  private static final double NORMAL_975 = 1.959963984540054;

  private final GaussianLikelihood likelihood;
  private final double[][] slopes;
  private final double[] weights;
  private final double[][] inverse;

  ProfileThreshold(LevenbergMarquardt search, GaussianLikelihood likelihood, Optimum top) {
    this.likelihood = likelihood;
    slopes = search.slopes(top);
    weights = likelihood.weights(top.residuals());
    var all = IntStream.range(0, slopes.length).toArray();
    inverse = inverse(search.curvature(top, slopes, all));
  }

  /// None where coordinates cannot be told apart.
  private static double[][] inverse(double[][] curvature) {
    try {
      return PositiveDefinite.of(curvature).inverse();
    } catch (ArithmeticException e) {
      return new double[0][];
    }
  }

  /// The standard error of a coordinate by the curvature; NaN where it has none.
  double error(int j) {
    return inverse.length == 0 ? Double.NaN : Math.sqrt(inverse[j][j]);
  }

  /// The square root of twice the fall.
  double of(int j) {
    var n = likelihood.observations();
    var left = 1 - slopes.length / (double) n;
    var shares = shares(j);
    var perFreedom = 0.0;
    var inflation = 0.0;
    for (var g = 0; g < shares.length; g++) {
      var from = likelihood.estimatedFrom(g);
      perFreedom += from == 0 ? 0 : shares[g] * shares[g] / (from * left);
      inflation += from == 0 ? shares[g] : shares[g] / left;
    }
    if (perFreedom == 0) {
      return NORMAL_975;
    }
    var freedom = Math.max(1, (int) Math.floor(1 / perFreedom + 1e-9));
    var t = StudentT.quantile(0.975, freedom);
    return Math.sqrt(inflation * freedom * Math.log1p(t * t / freedom));
  }

  /// What each group contributes to what is known along the coordinate's profile.
  private double[] shares(int j) {
    var shares = new double[likelihood.groups()];
    var all = 0.0;
    for (var i = 0; i < weights.length; i++) {
      var along = 0.0;
      for (var k = 0; k < slopes.length; k++) {
        along += (inverse.length == 0 ? (k == j ? 1 : 0) : inverse[j][k]) * slopes[k][i];
      }
      shares[likelihood.group(i)] += weights[i] * along * along;
      all += weights[i] * along * along;
    }
    for (var g = 0; g < shares.length; g++) {
      shares[g] = all > 0 ? shares[g] / all : 1.0 / shares.length;
    }
    return shares;
  }
}
