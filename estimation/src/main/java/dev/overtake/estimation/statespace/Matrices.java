package dev.overtake.estimation.statespace;

/// The few operations on small square matrices, stored by rows, that filtering needs. None
/// allocates.
final class Matrices {

  private Matrices() {}

  /// `out = a b`.
  static void multiply(double[] a, int aFrom, double[] b, double[] out, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += a[aFrom + i * m + k] * b[k * m + j];
        }
        out[i * m + j] = sum;
      }
    }
  }

  /// `s = t s t'`, with `work` for scratch.
  static void sandwich(double[] t, int tFrom, double[] s, double[] work, int m) {
    multiply(t, tFrom, s, work, m);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += work[i * m + k] * t[tFrom + j * m + k];
        }
        s[i * m + j] = sum;
      }
    }
  }

  /// `s = t' s t`, with `work` for scratch.
  static void sandwichTransposed(double[] t, int tFrom, double[] s, double[] work, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += s[i * m + k] * t[tFrom + k * m + j];
        }
        work[i * m + j] = sum;
      }
    }
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += t[tFrom + k * m + i] * work[k * m + j];
        }
        s[i * m + j] = sum;
      }
    }
  }

  /// `out = s x`, where `s` starts at `from`.
  static void apply(double[] s, int from, double[] x, double[] out, int m) {
    for (int i = 0; i < m; i++) {
      double sum = 0;
      for (int k = 0; k < m; k++) {
        sum += s[from + i * m + k] * x[k];
      }
      out[i] = sum;
    }
  }

  /// `out = t' x`, where `t` starts at `from`.
  static void applyTransposed(double[] t, int from, double[] x, double[] out, int m) {
    for (int i = 0; i < m; i++) {
      double sum = 0;
      for (int k = 0; k < m; k++) {
        sum += t[from + k * m + i] * x[k];
      }
      out[i] = sum;
    }
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// The lower root of a covariance that may be singular: `out out' = s`.
  static void root(double[] s, double[] out, int outFrom, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = s[i * m + j];
        for (int k = 0; k < j; k++) {
          sum -= out[outFrom + i * m + k] * out[outFrom + j * m + k];
        }
        double pivot = out[outFrom + j * m + j];
        if (i == j) {
          out[outFrom + i * m + i] = Math.sqrt(Math.max(sum, 0));
        } else {
          out[outFrom + i * m + j] = pivot > 0 ? sum / pivot : 0;
        }
      }
    }
  }
}
