package dev.overtake.estimation.ranking;

import dev.overtake.estimation.ranking.BradleyTerry.Options;

/// The likelihood of battles and its derivatives.
///
/// Parameters: one ability per player, the order effect if asked for, one effect per covariate.
/// Only differences of abilities matter; the ridge holds their mean at 0 and centring moves them to
/// where they were asked for.
final class Design {
  private final Battles battles;
  private final Options options;
  private final int players;
  private final int order;
  private final int first;

  Design(Battles battles, Options options) {
    this.battles = battles;
    this.options = options;
    players = battles.players().size();
    order = options.orderEffect() ? 1 : 0;
    first = players + order;
  }

  int size() {
    return first + battles.covariates();
  }

  /// The log likelihood less the ridge's price.
  double objective(double[] parameters) {
    var price = 0.0;
    for (var p : parameters) {
      price += p * p;
    }
    return logLikelihood(parameters) - BradleyTerry.RIDGE * price / 2;
  }

  double logLikelihood(double[] parameters) {
    var sum = 0.0;
    for (var row : battles.rows()) {
      var odds = odds(row, parameters);
      // log(1 + exp(-|odds|)) never overflows.
      var least = Math.log1p(Math.exp(-Math.abs(odds)));
      var win = -least + Math.min(odds, 0);
      var loss = -least - Math.max(odds, 0);
      var share = row.score();
      sum += row.mass() * (share * win + (1 - share) * loss);
    }
    return sum;
  }

  double[] gradient(double[] parameters) {
    var gradient = new double[size()];
    for (var i = 0; i < gradient.length; i++) {
      gradient[i] = -BradleyTerry.RIDGE * parameters[i];
    }
    for (var row : battles.rows()) {
      var p = probability(row, parameters);
      add(gradient, row, row.mass() * (row.score() - p));
    }
    return gradient;
  }

  /// The negative second derivative, lower triangle.
  double[][] information(double[] parameters) {
    var information = new double[size()][size()];
    for (var i = 0; i < information.length; i++) {
      information[i][i] = BradleyTerry.RIDGE;
    }
    for (var row : battles.rows()) {
      var p = probability(row, parameters);
      addSquare(information, row, row.mass() * p * (1 - p));
    }
    return mirrored(information);
  }

  /// The sum of the squares of every single battle's score.
  double[][] scores(double[] parameters) {
    var squares = new double[size()][size()];
    for (var row : battles.rows()) {
      var p = probability(row, parameters);
      var half = 0.5 - p;
      addSquare(
          squares,
          row,
          row.weight()
              * row.weight()
              * (row.wins() * (1 - p) * (1 - p) + row.losses() * p * p + row.ties() * half * half));
    }
    return mirrored(squares);
  }

  /// Abilities moved so that the reference or their mean is 0.
  double[] centre(double[] parameters) {
    var at = options.reference() >= 0 ? parameters[options.reference()] : mean(parameters);
    var centred = parameters.clone();
    for (var i = 0; i < players; i++) {
      centred[i] -= at;
    }
    return centred;
  }

  /// The covariance of abilities so moved.
  double[][] centre(double[][] covariance) {
    var rows = new double[covariance.length][];
    for (var i = 0; i < rows.length; i++) {
      rows[i] = centre(covariance[i]);
    }
    // The same from the other side: by columns.
    for (var j = 0; j < rows.length; j++) {
      var column = new double[rows.length];
      for (var i = 0; i < rows.length; i++) {
        column[i] = rows[i][j];
      }
      column = centre(column);
      for (var i = 0; i < rows.length; i++) {
        rows[i][j] = column[i];
      }
    }
    return rows;
  }

  private double mean(double[] parameters) {
    var sum = 0.0;
    for (var i = 0; i < players; i++) {
      sum += parameters[i];
    }
    return sum / players;
  }

  private double probability(Battles.Row row, double[] parameters) {
    return 1 / (1 + Math.exp(-odds(row, parameters)));
  }

  private double odds(Battles.Row row, double[] parameters) {
    var odds = parameters[row.first()] - parameters[row.second()];
    if (order > 0) {
      odds += parameters[players];
    }
    for (var j = 0; j < row.x().length; j++) {
      odds += parameters[first + j] * row.x()[j];
    }
    return odds;
  }

  private void add(double[] sum, Battles.Row row, double weight) {
    sum[row.first()] += weight;
    sum[row.second()] -= weight;
    if (order > 0) {
      sum[players] += weight;
    }
    for (var j = 0; j < row.x().length; j++) {
      sum[first + j] += weight * row.x()[j];
    }
  }

  /// Adds weight · x xᵀ of a row to the lower triangle.
  private void addSquare(double[][] sum, Battles.Row row, double weight) {
    var a = row.first();
    var b = row.second();
    sum[a][a] += weight;
    sum[b][b] += weight;
    sum[Math.max(a, b)][Math.min(a, b)] -= weight;
    if (order > 0) {
      sum[players][a] += weight;
      sum[players][b] -= weight;
      sum[players][players] += weight;
    }
    for (var j = 0; j < row.x().length; j++) {
      var to = sum[first + j];
      var x = weight * row.x()[j];
      to[a] += x;
      to[b] -= x;
      if (order > 0) {
        to[players] += x;
      }
      for (var k = 0; k <= j; k++) {
        to[first + k] += x * row.x()[k];
      }
    }
  }

  private static double[][] mirrored(double[][] lower) {
    for (var i = 0; i < lower.length; i++) {
      for (var j = 0; j < i; j++) {
        lower[j][i] = lower[i][j];
      }
    }
    return lower;
  }
}
