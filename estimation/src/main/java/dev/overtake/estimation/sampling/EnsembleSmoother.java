package dev.overtake.estimation.sampling;

import dev.overtake.estimation.PositiveDefinite;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Moves an ensemble of inputs towards those whose results fit what was observed, by the
/// covariances within the ensemble. Exact for linear results and normal inputs as the ensemble
/// grows; else an approximation that keeps the spread honest.
///
/// A. Emerick, A. Reynolds, Ensemble smoother with multiple data assimilation, Computers and
/// Geosciences 55 (2013), equations 5 to 8.
public final class EnsembleSmoother {
  private EnsembleSmoother() {}

  /// One of several steps whose inverse inflations add up to one.
  ///
  /// @param inputs `[member][input]`, about standard normal before the first step; not changed
  /// @param results `[member][observation]`
  /// @param variance of the observations' errors
  /// @param inflation of these variances in this step
  /// @return the moved inputs
  public static double[][] step(
      double[][] inputs,
      double[][] results,
      double[] observed,
      double[] variance,
      double inflation,
      RandomGenerator random) {
    var members = inputs.length;
    var size = observed.length;
    if (size == 0) {
      return Arrays.stream(inputs).map(double[]::clone).toArray(double[][]::new);
    }
    var inputMean = means(inputs);
    var resultMean = means(results);
    var within = covariance(results, resultMean, results, resultMean);
    for (var i = 0; i < size; i++) {
      within[i][i] += inflation * variance[i];
    }
    var inverse = PositiveDefinite.of(within).inverse();
    var across = covariance(inputs, inputMean, results, resultMean);
    var gain = product(across, inverse);
    var moved = new double[members][];
    for (var m = 0; m < members; m++) {
      var miss = new double[size];
      for (var i = 0; i < size; i++) {
        var noise = Math.sqrt(inflation * variance[i]) * random.nextGaussian();
        miss[i] = observed[i] + noise - results[m][i];
      }
      moved[m] = inputs[m].clone();
      for (var k = 0; k < moved[m].length; k++) {
        moved[m][k] += dot(gain[k], miss);
      }
    }
    return moved;
  }

  private static double[] means(double[][] rows) {
    var means = new double[rows[0].length];
    for (var row : rows) {
      for (var i = 0; i < means.length; i++) {
        means[i] += row[i] / rows.length;
      }
    }
    return means;
  }

  private static double[][] covariance(double[][] a, double[] meanA, double[][] b, double[] meanB) {
    var covariance = new double[meanA.length][meanB.length];
    for (var m = 0; m < a.length; m++) {
      for (var i = 0; i < meanA.length; i++) {
        var left = (a[m][i] - meanA[i]) / (a.length - 1);
        for (var j = 0; j < meanB.length; j++) {
          covariance[i][j] += left * (b[m][j] - meanB[j]);
        }
      }
    }
    return covariance;
  }

  private static double[][] product(double[][] a, double[][] b) {
    var product = new double[a.length][b[0].length];
    for (var i = 0; i < a.length; i++) {
      for (var k = 0; k < b.length; k++) {
        for (var j = 0; j < b[0].length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double dot(double[] a, double[] b) {
    var sum = 0.0;
    for (var i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
