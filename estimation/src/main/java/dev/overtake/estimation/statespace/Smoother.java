package dev.overtake.estimation.statespace;

import java.util.Arrays;

/// The exact diffuse fixed-interval smoother.
final class Smoother {

  /*
   * Backwards in time the smoother carries r = r0 + r1/kappa and N = N0 + N1/kappa + N2/kappa², so that
   *
   *   mean       = a  + P* r0 + P∞ r1
   *   covariance = P* - P* N0 P* - P∞ N1 P* - P* N1 P∞ - P∞ N2 P∞
   *
   * An observation spent on a diffuse state has L = L0 + L1/kappa with L0 = I - K0 Z, L1 = -K1 Z, and
   * 1/F = kappa^-1 F∞^-1 - F* kappa^-2 F∞^-2; an ordinary one has L0 = I - K Z only [1, section 5.3].
   *
   * [1] Durbin, Koopman (2012), Time Series Analysis by State Space Methods, 2nd edition.
   */
  private final Filtered filtered;
  private final int m;
  private final double[] loading;
  private final double[] r0;
  private final double[] r1;
  private final double[] n0;
  private final double[] n1;
  private final double[] n2;
  private final double[] work;
  private final double[] left;
  private final double[] keep;
  private final double[] change;

  private Smoother(Filtered filtered) {
    this.filtered = filtered;
    this.m = filtered.m;
    this.loading = filtered.model.loading();
    this.r0 = new double[m];
    this.r1 = new double[m];
    this.n0 = new double[m * m];
    this.n1 = new double[m * m];
    this.n2 = new double[m * m];
    this.work = new double[m * m];
    this.left = new double[m * m];
    this.keep = new double[m * m];
    this.change = new double[m * m];
  }

  static Smoothed run(Filtered filtered) {
    int n = filtered.sample.size();
    int m = filtered.m;
    Smoother smoother = new Smoother(filtered);
    double[] mean = new double[n * m];
    double[] covariance = new double[n * m * m];
    for (int t = n - 1; t >= 0; t--) {
      if (!filtered.sample.missing(t)) {
        smoother.observe(t, filtered.surprise[t]);
        smoother.observeInformation(t);
      }
      smoother.mean(t, filtered.predicted, mean);
      smoother.covariance(t, covariance);
      if (t > 0) {
        smoother.back(t);
        smoother.backInformation(t);
      }
    }
    return new Smoothed(m, mean, covariance);
  }

  /// Smooths means only, for other values at the same times: `predicted` and `surprise` belong to
  /// them.
  static void means(Filtered filtered, double[] predicted, double[] surprise, double[] out) {
    Smoother smoother = new Smoother(filtered);
    for (int t = filtered.sample.size() - 1; t >= 0; t--) {
      if (!filtered.sample.missing(t)) {
        smoother.observe(t, surprise[t]);
      }
      smoother.mean(t, predicted, out);
      if (t > 0) {
        smoother.back(t);
      }
    }
  }

  private void observe(int t, double surprise) {
    boolean spent = filtered.diffuseVariance[t] > 0;
    double fromGain0 = 0;
    double fromGain1 = 0;
    double fromSecond = 0;
    for (int i = 0; i < m; i++) {
      fromGain0 += filtered.gain[t * m + i] * r0[i];
      fromGain1 += filtered.gain[t * m + i] * r1[i];
      fromSecond += filtered.secondGain[t * m + i] * r0[i];
    }
    double variance = filtered.variance[t];
    double ordinary = !spent && variance > 0 ? surprise / variance : 0;
    double diffuse = spent ? surprise / filtered.diffuseVariance[t] : 0;
    for (int i = 0; i < m; i++) {
      r0[i] += loading[i] * (ordinary - fromGain0);
      r1[i] += loading[i] * (diffuse - fromGain1 - fromSecond);
    }
  }

  private void observeInformation(int t) {
    double variance = filtered.variance[t];
    double diffuse = filtered.diffuseVariance[t];
    boolean spent = diffuse > 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        keep[i * m + j] = (i == j ? 1 : 0) - filtered.gain[t * m + i] * loading[j];
        change[i * m + j] = -filtered.secondGain[t * m + i] * loading[j];
      }
    }
    Matrices.sandwichTransposed(keep, 0, n2, work, m);
    if (spent) {
      addCross(keep, n1, change, n2);
      System.arraycopy(n0, 0, left, 0, m * m);
      Matrices.sandwichTransposed(change, 0, left, work, m);
      add(left, n2);
    }
    Matrices.sandwichTransposed(keep, 0, n1, work, m);
    if (spent) {
      addCross(keep, n0, change, n1);
    }
    Matrices.sandwichTransposed(keep, 0, n0, work, m);
    double ordinary = !spent && variance > 0 ? 1 / variance : 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double outer = loading[i] * loading[j];
        n0[i * m + j] += outer * ordinary;
        if (spent) {
          n1[i * m + j] += outer / diffuse;
          n2[i * m + j] -= outer * variance / (diffuse * diffuse);
        }
      }
    }
  }

  /// Adds `a' s b + b' s a` to `out`.
  private void addCross(double[] a, double[] s, double[] b, double[] out) {
    Matrices.multiply(s, 0, b, work, m);
    for (int i = 0; i < m; i++) {
      Arrays.fill(left, i * m, (i + 1) * m, 0);
      for (int j = 0; j < m; j++) {
        for (int k = 0; k < m; k++) {
          left[i * m + j] += a[k * m + i] * work[k * m + j];
        }
      }
    }
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        out[i * m + j] += left[i * m + j] + left[j * m + i];
      }
    }
  }

  private static void add(double[] more, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] += more[i];
    }
  }

  private void mean(int t, double[] predicted, double[] out) {
    int from = t * m * m;
    for (int i = 0; i < m; i++) {
      double sum = predicted[t * m + i];
      for (int j = 0; j < m; j++) {
        sum +=
            filtered.predictedProper[from + i * m + j] * r0[j]
                + filtered.predictedDiffuse[from + i * m + j] * r1[j];
      }
      out[t * m + i] = sum;
    }
  }

  private void covariance(int t, double[] out) {
    int from = t * m * m;
    double[] proper = filtered.predictedProper;
    double[] diffuse = filtered.predictedDiffuse;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double sum = proper[from + i * m + j];
        for (int k = 0; k < m; k++) {
          for (int l = 0; l < m; l++) {
            double properLeft = proper[from + i * m + k];
            double diffuseLeft = diffuse[from + i * m + k];
            double properRight = proper[from + l * m + j];
            double diffuseRight = diffuse[from + l * m + j];
            sum -=
                properLeft * n0[k * m + l] * properRight
                    + diffuseLeft * n1[k * m + l] * properRight
                    + properLeft * n1[k * m + l] * diffuseRight
                    + diffuseLeft * n2[k * m + l] * diffuseRight;
          }
        }
        out[from + i * m + j] = sum;
      }
    }
  }

  private void back(int t) {
    Matrices.applyTransposed(filtered.transition, t * m * m, r0, work, m);
    System.arraycopy(work, 0, r0, 0, m);
    Matrices.applyTransposed(filtered.transition, t * m * m, r1, work, m);
    System.arraycopy(work, 0, r1, 0, m);
  }

  private void backInformation(int t) {
    Matrices.sandwichTransposed(filtered.transition, t * m * m, n0, work, m);
    Matrices.sandwichTransposed(filtered.transition, t * m * m, n1, work, m);
    Matrices.sandwichTransposed(filtered.transition, t * m * m, n2, work, m);
  }
}
