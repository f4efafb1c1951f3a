package dev.overtake.estimation;

import java.util.function.DoubleUnaryOperator;

/// A distribution given as a rising function of a Student t variable.
record Monotone(int freedom, DoubleUnaryOperator value) {

  private static final int POINTS = 49;

  double quantile(double p) {
    return value.applyAsDouble(StudentT.quantile(p, freedom));
  }

  double cdf(double x) {
    double low = -1;
    double high = 1;
    while (value.applyAsDouble(low) > x && low > -1e9) {
      low *= 4;
    }
    while (value.applyAsDouble(high) < x && high < 1e9) {
      high *= 4;
    }
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (value.applyAsDouble(middle) <= x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StudentT.cdf((low + high) / 2, freedom);
  }

  /// The mean over the middle 98 %.
  double mean() {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += quantile(0.01 + 0.98 * (i + 0.5) / POINTS);
    }
    return sum / POINTS;
  }
}
