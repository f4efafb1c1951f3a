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
  /// @param table `[unit][indicator]`, more being better, missing cells NaN
  public static Outranking of(double[][] table, double[] weights) {
    var n = table.length;
    var share = new double[n][n];
    var score = new int[n];
    for (var a = 0; a < n; a++) {
      for (var b = 0; b < n; b++) {
        if (a == b) {
          continue;
        }
        share[a][b] = share(table[a], table[b], weights);
        score[a] += share[a][b] > 0.5 ? 1 : share[a][b] < 0.5 ? -1 : 0;
      }
    }
    return new Outranking(share, score);
  }

  /// Over the indicators that both have; a half where there are none.
  private static double share(double[] a, double[] b, double[] weights) {
    var ahead = 0.0;
    var total = 0.0;
    for (var i = 0; i < weights.length; i++) {
      if (!Double.isNaN(a[i]) && !Double.isNaN(b[i])) {
        total += weights[i];
        ahead += weights[i] * (a[i] > b[i] ? 1 : a[i] == b[i] ? 0.5 : 0);
      }
    }
    return total == 0 ? 0.5 : ahead / total;
  }
}
