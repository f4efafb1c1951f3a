package dev.overtake.estimation.composite;

/// Comparison of units by twos, without adding up what cannot be added: the weight of the
/// indicators in which one is ahead of the other, a tie counting half.
///
/// Copeland's score of a unit is how many others it outranks less how many outrank it. Munda, Nardo
/// (2009), Noncompensatory/nonlinear composite indicators for ranking countries, Applied Economics
/// 41.
///
/// @param share `[unit][unit]`, the weight in which the first is ahead of the second; 0 against
///   itself
/// @param score one per unit
public record Outranking(double[][] share, int[] score) {

  /// Compares all units.
  ///
  /// @param table `[unit][indicator]`, more being better
  public static Outranking of(double[][] table, double[] weights) {
    var n = table.length;
    var total = 0.0;
    for (var w : weights) {
      total += w;
    }
    var share = new double[n][n];
    var score = new int[n];
    for (var a = 0; a < n; a++) {
      for (var b = 0; b < n; b++) {
        if (a == b) {
          continue;
        }
        for (var i = 0; i < weights.length; i++) {
          var ahead = Double.compare(table[a][i], table[b][i]);
          share[a][b] += weights[i] / total * (ahead > 0 ? 1 : ahead == 0 ? 0.5 : 0);
        }
        score[a] += share[a][b] > 0.5 ? 1 : share[a][b] < 0.5 ? -1 : 0;
      }
    }
    return new Outranking(share, score);
  }
}
