package dev.overtake.estimation.statespace;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What was observed, when, and how exactly; missing values mark times at which states are wanted.
///
/// @param time strictly ascending
/// @param value one per time, NaN when missing
/// @param errorVariance of the observation error, one per time, added to the model's irregular
///   variance
public record Sample(double[] time, double[] value, double[] errorVariance) {

  public Sample {
    if (time.length != value.length || time.length != errorVariance.length) {
      throw new IllegalArgumentException("time, value and errorVariance must have the same length");
    }
    for (int i = 1; i < time.length; i++) {
      if (!(time[i] > time[i - 1])) {
        throw new IllegalArgumentException("times must ascend at %d".formatted(i));
      }
    }
  }

  /// A series with equal steps of one, seen without error of its own, and a number of times to
  /// forecast.
  public static Sample regular(double[] value, int ahead) {
    int n = value.length + ahead;
    double[] extended = new double[n];
    Arrays.fill(extended, Double.NaN);
    System.arraycopy(value, 0, extended, 0, value.length);
    return new Sample(IntStream.range(0, n).mapToDouble(i -> i).toArray(), extended, new double[n]);
  }

  /// The number of times.
  public int size() {
    return time.length;
  }

  boolean missing(int t) {
    return Double.isNaN(value[t]);
  }
}
