package dev.overtake.estimation.statespace;

import java.util.Arrays;

/// What the filter knows at each time from the observations up to it.
///
/// While a state is still diffuse its variance is reported as positive infinity and its mean as the
/// finite part.
public final class Filtered {

  final StateSpace model;
  final Sample sample;
  final int m;
  final double[] predicted;
  final double[] predictedProper;
  final double[] predictedDiffuse;
  final double[] filtered;
  final double[] filteredProper;
  final int[] unknown;
  final double[] surprise;
  final double[] variance;
  final double[] diffuseVariance;
  final double[] gain;
  final double[] secondGain;
  final double[] transition;
  final double[] shockRoot;
  double logLikelihood;
  int diffuseObservations;

  Filtered(StateSpace model, Sample sample) {
    int n = sample.size();
    this.model = model;
    this.sample = sample;
    this.m = model.states();
    predicted = new double[n * m];
    predictedProper = new double[n * m * m];
    predictedDiffuse = new double[n * m * m];
    filtered = new double[n * m];
    filteredProper = new double[n * m * m];
    unknown = new int[n];
    surprise = new double[n];
    Arrays.fill(surprise, Double.NaN);
    variance = new double[n];
    diffuseVariance = new double[n];
    gain = new double[n * m];
    secondGain = new double[n * m];
    transition = new double[n * m * m];
    shockRoot = new double[n * m * m];
  }

  /// Runs the exact diffuse filter.
  public static Filtered of(StateSpace model, Sample sample) {
    return Filter.run(model, sample);
  }

  void keepPredicted(int t, double[] mean, double[] proper, double[] diffuse) {
    System.arraycopy(mean, 0, predicted, t * m, m);
    System.arraycopy(proper, 0, predictedProper, t * m * m, m * m);
    System.arraycopy(diffuse, 0, predictedDiffuse, t * m * m, m * m);
  }

  void keepFiltered(int t, double[] mean, double[] proper, int stillUnknown) {
    System.arraycopy(mean, 0, filtered, t * m, m);
    System.arraycopy(proper, 0, filteredProper, t * m * m, m * m);
    unknown[t] = stillUnknown;
  }

  /// The diffuse log-likelihood in the convention of Durbin and Koopman: observations spent on
  /// diffuse states contribute no factor of 2π.
  public double logLikelihood() {
    return logLikelihood;
  }

  /// The number of observations spent on diffuse states.
  public int diffuseObservations() {
    return diffuseObservations;
  }

  /// The mean of a state given the observations up to and including this time.
  public double state(int time, int state) {
    return filtered[time * m + state];
  }

  /// The finite part of the covariance of two states given the observations up to and including
  /// this time.
  public double covariance(int time, int state, int other) {
    return filteredProper[time * m * m + state * m + other];
  }

  /// Whether some state is still without any information at this time.
  public boolean diffuse(int time) {
    return unknown[time] > 0;
  }

  /// The mean of the observation at this time given those before it: a forecast where values are
  /// missing.
  public double forecast(int time) {
    double sum = 0;
    double[] loading = model.loading();
    for (int i = 0; i < m; i++) {
      sum += loading[i] * predicted[time * m + i];
    }
    return sum;
  }

  /// The variance of the observation around [#forecast], infinite while diffuse.
  public double forecastVariance(int time) {
    double[] loading = model.loading();
    double sum = model.irregularVariance() + sample.errorVariance()[time];
    double infinite = 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        int entry = time * m * m + i * m + j;
        sum += loading[i] * loading[j] * predictedProper[entry];
        infinite += loading[i] * loading[j] * predictedDiffuse[entry];
      }
    }
    return infinite > 1e-10 ? Double.POSITIVE_INFINITY : sum;
  }
}
