package dev.overtake.estimation.composite;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// Whether indicators belong together, which the handbook asks before any weight is chosen.
///
/// [1] Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16.
public final class Coherence {
  private Coherence() {}

  /// Pearson's correlations over units that have both.
  ///
  /// @param table `[unit][indicator]`
  public static double[][] correlations(double[][] table) {
    var n = table[0].length;
    var correlations = new double[n][n];
    for (var i = 0; i < n; i++) {
      correlations[i][i] = 1;
      for (var j = 0; j < i; j++) {
        correlations[i][j] = correlation(Columns.of(table, i), Columns.of(table, j));
        correlations[j][i] = correlations[i][j];
      }
    }
    return correlations;
  }

  private static double correlation(double[] a, double[] b) {
    var pair = Pair.of(a, b);
    return pair.aa() == 0 || pair.bb() == 0 ? 0 : pair.ab() / Math.sqrt(pair.aa() * pair.bb());
  }

  /// Sums of squares and products around the means, over units that have both.
  private record Pair(int both, double aa, double ab, double bb) {

    static Pair of(double[] a, double[] b) {
      var both = 0;
      var meanA = 0.0;
      var meanB = 0.0;
      for (var u = 0; u < a.length; u++) {
        if (!Double.isNaN(a[u]) && !Double.isNaN(b[u])) {
          both++;
          meanA += a[u];
          meanB += b[u];
        }
      }
      meanA /= both;
      meanB /= both;
      var aa = 0.0;
      var ab = 0.0;
      var bb = 0.0;
      for (var u = 0; u < a.length; u++) {
        if (!Double.isNaN(a[u]) && !Double.isNaN(b[u])) {
          aa += (a[u] - meanA) * (a[u] - meanA);
          ab += (a[u] - meanA) * (b[u] - meanB);
          bb += (b[u] - meanB) * (b[u] - meanB);
        }
      }
      return new Pair(both, aa, ab, bb);
    }

    double covariance() {
      return ab / (both - 1);
    }
  }

  /// Cronbach's alpha [1] from covariances over units that have both indicators.
  public static double alpha(double[][] table) {
    var k = table[0].length;
    var own = 0.0;
    var all = 0.0;
    for (var i = 0; i < k; i++) {
      for (var j = 0; j < k; j++) {
        var covariance = Pair.of(Columns.of(table, i), Columns.of(table, j)).covariance();
        all += covariance;
        own += i == j ? covariance : 0;
      }
    }
    return k / (k - 1.0) * (1 - own / all);
  }

  /// Weights from the first principal component of the correlations, with the sign that makes their
  /// sum positive. A negative one says that an indicator runs against the others.
  public static double[] principalWeights(double[][] table) {
    var correlations = new DMatrixRMaj(correlations(table));
    var n = correlations.numRows;
    var decomposition = DecompositionFactory_DDRM.eig(n, true, true);
    if (!decomposition.decompose(correlations)) {
      throw new ArithmeticException("the correlations have no principal components");
    }
    var largest = 0;
    for (var i = 1; i < n; i++) {
      if (decomposition.getEigenvalue(i).getReal()
          > decomposition.getEigenvalue(largest).getReal()) {
        largest = i;
      }
    }
    var vector = decomposition.getEigenVector(largest).data;
    var sign = Arrays.stream(vector).sum() < 0 ? -1 : 1;
    return Arrays.stream(vector).map(x -> sign * x).toArray();
  }
}
