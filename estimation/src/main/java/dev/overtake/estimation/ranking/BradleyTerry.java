package dev.overtake.estimation.ranking;

import dev.overtake.estimation.PositiveDefinite;

/// Abilities from battles by maximum likelihood: the log odds that the first player beats the
/// second are the difference of their abilities, plus an order effect for being named first and
/// covariates such as the difference in length of two answers (style control). A tie is half a win
/// for each.
///
/// Abilities are fitted by Newton's method with a ridge so light that it only keeps players finite
/// who never lost or never won [1, 2]. Two covariances are given: that of the model, and the
/// sandwich [3], which also holds where battles do not follow the model.
///
/// [1] Bradley, Terry (1952), Rank analysis of incomplete block designs, Biometrika 39. [2] Agresti
/// (2013), Categorical Data Analysis, section 11.6. [3] White (1982), Maximum likelihood estimation
/// of misspecified models, Econometrica 50.
///
/// @param ability one per player, relative to the reference or, without one, to their mean
/// @param orderEffect log odds of the first player against an equal; 0 when not asked for
/// @param effect one per covariate
/// @param covariance `[parameter][parameter]` of the model: players, then the order effect if asked
///   for, then covariates
/// @param sandwich the same, robust
public record BradleyTerry(
    double[] ability,
    double orderEffect,
    double[] effect,
    double[][] covariance,
    double[][] sandwich,
    double logLikelihood) {
  static final double RIDGE = 1e-5;
  private static final double ENOUGH = 1e-10;
  private static final int MOST_STEPS = 60;

  /// What to fit.
  ///
  /// @param reference index of the player whose ability is 0; −1 for a mean of 0
  /// @param orderEffect whether being named first may matter
  public record Options(int reference, boolean orderEffect) {
    /// Abilities around their mean, without an order effect.
    public static final Options PLAIN = new Options(-1, false);
  }

  /// Fits.
  ///
  /// @throws IllegalArgumentException when there are no battles
  public static BradleyTerry fit(Battles battles, Options options) {
    if (battles.rows().isEmpty()) {
      throw new IllegalArgumentException("no battles");
    }
    var design = new Design(battles, options);
    var parameters = newton(design, new double[design.size()]);
    var information = PositiveDefinite.of(design.information(parameters));
    var covariance = information.inverse();
    var meat = design.scores(parameters);
    var sandwich = design.centre(times(covariance, meat, covariance));
    var centred = design.centre(parameters);
    var players = battles.players().size();
    var effect = new double[battles.covariates()];
    System.arraycopy(centred, players + (options.orderEffect() ? 1 : 0), effect, 0, effect.length);
    var ability = new double[players];
    System.arraycopy(centred, 0, ability, 0, players);
    return new BradleyTerry(
        ability,
        options.orderEffect() ? centred[players] : 0,
        effect,
        design.centre(covariance),
        sandwich,
        design.logLikelihood(parameters));
  }

  /// The abilities alone, from a good start: for resampling.
  static double[] abilities(Battles battles, Options options, double[] start) {
    var design = new Design(battles, options);
    return design.centre(newton(design, start));
  }

  private static double[] newton(Design design, double[] start) {
    var parameters = start.clone();
    var objective = design.objective(parameters);
    for (var step = 0; step < MOST_STEPS; step++) {
      var direction =
          PositiveDefinite.of(design.information(parameters)).solve(design.gradient(parameters));
      var size = 1.0;
      var next = moved(parameters, direction, size);
      var nextObjective = design.objective(next);
      while (nextObjective < objective && size > ENOUGH) {
        size /= 2;
        next = moved(parameters, direction, size);
        nextObjective = design.objective(next);
      }
      var gained = nextObjective - objective;
      if (gained > 0) {
        parameters = next;
        objective = nextObjective;
      }
      if (gained < ENOUGH * (1 + Math.abs(objective))) {
        return parameters;
      }
    }
    return parameters;
  }

  private static double[] moved(double[] from, double[] direction, double size) {
    var moved = from.clone();
    for (var i = 0; i < moved.length; i++) {
      moved[i] += size * direction[i];
    }
    return moved;
  }

  private static double[][] times(double[][] a, double[][] b, double[][] c) {
    return times(times(a, b), c);
  }

  private static double[][] times(double[][] a, double[][] b) {
    var n = a.length;
    var product = new double[n][n];
    for (var i = 0; i < n; i++) {
      for (var k = 0; k < n; k++) {
        var factor = a[i][k];
        for (var j = 0; j < n; j++) {
          product[i][j] += factor * b[k][j];
        }
      }
    }
    return product;
  }
}
