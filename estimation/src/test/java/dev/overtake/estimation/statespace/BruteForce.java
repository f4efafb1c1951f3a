package dev.overtake.estimation.statespace;

import java.util.Arrays;

/// The same posterior by writing out the joint normal law of all states and observations, with a
/// large number in place of an infinite variance, and solving it densely.
final class BruteForce {

  final double[] mean;
  final double[] variance;

  BruteForce(StateSpace model, Sample sample, double large) {
    int n = sample.size();
    int m = model.states();
    double[] initial = new double[m];
    double[] proper = new double[m * m];
    double[] diffuse = new double[m * m];
    model.start(initial, proper, diffuse);
    double[][] prior = new double[n * m][n * m];
    double[] expected = new double[n * m];
    for (int i = 0; i < m; i++) {
      expected[i] = initial[i];
      for (int j = 0; j < m; j++) {
        prior[i][j] = proper[i * m + j] + large * diffuse[i * m + j];
      }
    }
    for (int t = 1; t < n; t++) {
      double[] transition = new double[m * m];
      double[] shock = new double[m * m];
      model.move(sample.time()[t] - sample.time()[t - 1], transition, shock);
      for (int i = 0; i < m; i++) {
        for (int k = 0; k < m; k++) {
          expected[t * m + i] += transition[i * m + k] * expected[(t - 1) * m + k];
          for (int c = 0; c < t * m; c++) {
            prior[t * m + i][c] += transition[i * m + k] * prior[(t - 1) * m + k][c];
          }
        }
        for (int c = 0; c < t * m; c++) {
          prior[c][t * m + i] = prior[t * m + i][c];
        }
      }
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++) {
          double sum = shock[i * m + j];
          for (int k = 0; k < m; k++) {
            sum += transition[j * m + k] * prior[t * m + i][(t - 1) * m + k];
          }
          prior[t * m + i][t * m + j] = sum;
        }
      }
    }
    mean = expected;
    variance = new double[n * m];
    condition(model, sample, prior);
    for (int i = 0; i < n * m; i++) {
      variance[i] = prior[i][i];
    }
  }

  /// Conditions on one observation after the other over the whole stack of states.
  private void condition(StateSpace model, Sample sample, double[][] covariance) {
    int m = model.states();
    double[] loading = model.loading();
    for (int t = 0; t < sample.size(); t++) {
      if (sample.missing(t)) {
        continue;
      }
      double[] with = new double[mean.length];
      double predicted = 0;
      double total = model.irregularVariance() + sample.errorVariance()[t];
      for (int k = 0; k < m; k++) {
        predicted += loading[k] * mean[t * m + k];
        for (int i = 0; i < mean.length; i++) {
          with[i] += covariance[i][t * m + k] * loading[k];
        }
      }
      for (int k = 0; k < m; k++) {
        total += loading[k] * with[t * m + k];
      }
      double[] gain = Arrays.copyOf(with, with.length);
      for (int i = 0; i < mean.length; i++) {
        gain[i] /= total;
        mean[i] += gain[i] * (sample.value()[t] - predicted);
      }
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j < mean.length; j++) {
          covariance[i][j] -= gain[i] * with[j];
        }
      }
    }
  }
}
