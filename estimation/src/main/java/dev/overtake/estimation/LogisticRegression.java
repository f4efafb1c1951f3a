package dev.overtake.estimation;

/// The probability of an event as a logistic function of features, by maximum likelihood with a
/// light ridge that keeps separable data finite.
///
/// Newton's method with step halving (iteratively reweighted least squares): McCullagh, Nelder
/// (1989), Generalized Linear Models, section 2.5.
///
/// @param coefficients one per feature
public record LogisticRegression(double[] coefficients) {
  private static final double RIDGE = 1e-2;
  private static final double ENOUGH = 1e-9;
  private static final int MOST_STEPS = 50;

  /// Fits.
  ///
  /// @param features `[case][feature]`; a constant feature gives the intercept
  /// @param came whether the event came, one per case
  /// @throws IllegalArgumentException when there is no case or the lengths differ
  public static LogisticRegression fit(double[][] features, boolean[] came) {
    if (features.length == 0 || features.length != came.length) {
      throw new IllegalArgumentException(
          "one outcome per case, not %s for %s".formatted(came.length, features.length));
    }
    var model = new LogisticRegression(new double[features[0].length]);
    var loss = model.loss(features, came);
    for (var step = 0; step < MOST_STEPS; step++) {
      var direction = model.newton(features, came);
      var size = 1.0;
      var next = model.moved(direction, size);
      var nextLoss = next.loss(features, came);
      while (nextLoss > loss && size > ENOUGH) {
        size /= 2;
        next = model.moved(direction, size);
        nextLoss = next.loss(features, came);
      }
      var gained = loss - nextLoss;
      if (gained < 0) {
        return model;
      }
      model = next;
      loss = nextLoss;
      if (gained < ENOUGH * (1 + loss)) {
        return model;
      }
    }
    return model;
  }

  /// The probability of the event.
  public double probability(double[] features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  private double score(double[] features) {
    var score = 0.0;
    for (var j = 0; j < features.length; j++) {
      score += coefficients[j] * features[j];
    }
    return score;
  }

  private LogisticRegression moved(double[] direction, double size) {
    var moved = coefficients.clone();
    for (var j = 0; j < moved.length; j++) {
      moved[j] += size * direction[j];
    }
    return new LogisticRegression(moved);
  }

  private double loss(double[][] features, boolean[] came) {
    var loss = 0.0;
    for (var c : coefficients) {
      loss += RIDGE * c * c / 2;
    }
    for (var i = 0; i < features.length; i++) {
      var score = came[i] ? score(features[i]) : -score(features[i]);
      // log(1 + exp(-score)) without overflow.
      loss += Math.max(-score, 0) + Math.log1p(Math.exp(-Math.abs(score)));
    }
    return loss;
  }

  private double[] newton(double[][] features, boolean[] came) {
    var k = coefficients.length;
    var gradient = new double[k];
    var curvature = new double[k][k];
    for (var j = 0; j < k; j++) {
      gradient[j] = -RIDGE * coefficients[j];
      curvature[j][j] = RIDGE;
    }
    for (var i = 0; i < features.length; i++) {
      var x = features[i];
      var p = probability(x);
      var residual = (came[i] ? 1 : 0) - p;
      var weight = p * (1 - p);
      for (var j = 0; j < k; j++) {
        gradient[j] += residual * x[j];
        for (var l = 0; l <= j; l++) {
          curvature[j][l] += weight * x[j] * x[l];
        }
      }
    }
    return PositiveDefinite.of(curvature).solve(gradient);
  }
}
