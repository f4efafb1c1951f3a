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
    var ab = 0.0;
    var aa = 0.0;
    var bb = 0.0;
    for (var u = 0; u < a.length; u++) {
      if (!Double.isNaN(a[u]) && !Double.isNaN(b[u])) {
        ab += (a[u] - meanA) * (b[u] - meanB);
        aa += (a[u] - meanA) * (a[u] - meanA);
        bb += (b[u] - meanB) * (b[u] - meanB);
      }
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  /// Cronbach's alpha [1] from the variances of the indicators and of their sum, over units that
  /// have all of them.
  public static double alpha(double[][] table) {
    var whole =
        Arrays.stream(table)
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new);
    var k = table[0].length;
    var parts = 0.0;
    for (var i = 0; i < k; i++) {
      parts += square(Columns.deviation(Columns.of(whole, i)));
    }
    var sums = Arrays.stream(whole).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    return k / (k - 1.0) * (1 - parts / square(Columns.deviation(sums)));
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

  private static double square(double x) {
    return x * x;
  }
}
