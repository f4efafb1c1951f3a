package dev.overtake.estimation.statespace;

import java.util.Arrays;

/// The exact diffuse Kalman filter.
final class Filter {

  /*
   * The state covariance is P* + kappa P∞ with kappa to infinity. While the prediction variance has a
   * diffuse part F∞ = Z P∞ Z', an observation is spent on it [1, section 5.2]:
   *
   *   a  += M∞ v / F∞
   *   P* += M∞ M∞' F* / F∞² - (M* M∞' + M∞ M*') / F∞
   *   P∞ -= M∞ M∞' / F∞
   *
   * and the likelihood gains -ln F∞ / 2; afterwards the ordinary filter runs. One pass costs O(n m³) for m
   * states and allocates nothing inside the loop but what is kept for the smoother.
   *
   * [1] Durbin, Koopman (2012), Time Series Analysis by State Space Methods, 2nd edition.
   */
  private static final double NO_INFORMATION = 1e-10;

  private final StateSpace model;
  private final Filtered result;
  private final int m;
  private final double[] loading;
  private final double[] mean;
  private final double[] proper;
  private final double[] diffuse;
  private final double[] seenProper;
  private final double[] seenDiffuse;
  private final double[] work;
  private final double[] shock;
  private final double[] transition;
  private double step = Double.NaN;
  private int unknown;

  private Filter(StateSpace model, Sample sample) {
    this.model = model;
    this.m = model.states();
    this.result = new Filtered(model, sample);
    this.loading = model.loading();
    this.mean = new double[m];
    this.proper = new double[m * m];
    this.diffuse = new double[m * m];
    this.seenProper = new double[m];
    this.seenDiffuse = new double[m];
    this.work = new double[m * m];
    this.shock = new double[m * m];
    this.transition = new double[m * m];
    model.start(mean, proper, diffuse);
    for (int i = 0; i < m; i++) {
      unknown += diffuse[i * (m + 1)] > 0 ? 1 : 0;
    }
  }

  static Filtered run(StateSpace model, Sample sample) {
    Filter filter = new Filter(model, sample);
    for (int t = 0; t < sample.size(); t++) {
      if (t > 0) {
        filter.predict(t, sample.time()[t] - sample.time()[t - 1]);
      }
      filter.result.keepPredicted(t, filter.mean, filter.proper, filter.diffuse);
      if (!sample.missing(t)) {
        filter.update(t, sample.value()[t], model.irregularVariance() + sample.errorVariance()[t]);
      }
      filter.result.keepFiltered(t, filter.mean, filter.proper, filter.unknown);
    }
    return filter.result;
  }

  private void predict(int t, double elapsed) {
    if (elapsed != step) {
      Arrays.fill(transition, 0);
      Arrays.fill(shock, 0);
      model.move(elapsed, transition, shock);
      step = elapsed;
    }
    System.arraycopy(transition, 0, result.transition, t * m * m, m * m);
    Matrices.root(shock, result.shockRoot, t * m * m, m);
    Matrices.apply(transition, 0, mean, work, m);
    System.arraycopy(work, 0, mean, 0, m);
    Matrices.sandwich(transition, 0, proper, work, m);
    for (int i = 0; i < m * m; i++) {
      proper[i] += shock[i];
    }
    if (unknown > 0) {
      Matrices.sandwich(transition, 0, diffuse, work, m);
    }
  }

  private void update(int t, double value, double errorVariance) {
    double surprise = value - Matrices.dot(mean, loading);
    Matrices.apply(proper, 0, loading, seenProper, m);
    double variance = Matrices.dot(seenProper, loading) + errorVariance;
    double diffuseVariance = 0;
    if (unknown > 0) {
      Matrices.apply(diffuse, 0, loading, seenDiffuse, m);
      diffuseVariance = Matrices.dot(seenDiffuse, loading);
    }
    result.surprise[t] = surprise;
    result.variance[t] = variance;
    if (diffuseVariance > NO_INFORMATION) {
      result.diffuseVariance[t] = diffuseVariance;
      spendOnDiffuse(t, surprise, variance, diffuseVariance);
    } else if (variance > 0) {
      for (int i = 0; i < m; i++) {
        double gain = seenProper[i] / variance;
        result.gain[t * m + i] = gain;
        mean[i] += gain * surprise;
        for (int j = 0; j < m; j++) {
          proper[i * m + j] -= gain * seenProper[j];
        }
      }
      result.logLikelihood -=
          0.5 * (Math.log(2 * Math.PI) + Math.log(variance) + surprise * surprise / variance);
    }
  }

  private void spendOnDiffuse(int t, double surprise, double variance, double diffuseVariance) {
    for (int i = 0; i < m; i++) {
      double gain = seenDiffuse[i] / diffuseVariance;
      result.gain[t * m + i] = gain;
      result.secondGain[t * m + i] = (seenProper[i] - gain * variance) / diffuseVariance;
      mean[i] += gain * surprise;
    }
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double gainI = seenDiffuse[i] / diffuseVariance;
        double gainJ = seenDiffuse[j] / diffuseVariance;
        proper[i * m + j] +=
            gainI * gainJ * variance - seenProper[i] * gainJ - gainI * seenProper[j];
        diffuse[i * m + j] -= gainI * seenDiffuse[j];
      }
    }
    unknown--;
    if (unknown == 0) {
      Arrays.fill(diffuse, 0);
    }
    result.logLikelihood -= 0.5 * Math.log(diffuseVariance);
    result.diffuseObservations++;
  }
}
