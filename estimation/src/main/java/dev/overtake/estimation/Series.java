package dev.overtake.estimation;

import java.util.Arrays;

/// A series made ready for averaging: time in periods from the first observation, missing values
/// and isolated spikes left out, and the typical sizes of its steps.
final class Series {

  /*
   * A spike is an inner observation that both neighbours contradict by the same amount in the same direction: it
   * sticks out by more than SPIKE typical steps, and the neighbours differ by less than CALM of that.
   */
  private static final double SPIKE = 6;
  private static final double CALM = 0.4;
  private static final int POINTS_FOR_SPIKES = 5;

  /*
   * A series is steady when its increments hardly vary: fully when their deviation is below STEADY of their mean,
   * not at all above RESTLESS of it, given at least four increments.
   */
  private static final double STEADY = 0.05;
  private static final double RESTLESS = 0.3;
  private static final int STEPS_FOR_STEADY = 4;

  final int size;
  final double[] time;
  final double[] value;
  final double[] error;

  /// Mean over the steps of |change| / √gap.
  final double meanStep;

  /// What is typical of |change| per period over a year, or over one period where that is longer:
  /// the mean, bounded by one and a half medians. Over a month or a quarter noise would be taken
  /// for growth.
  final double typicalRate;

  /// Mean change per period.
  final double meanRate;

  /// Between 0 (ordinary) and 1 (the increments are all but equal).
  final double steadiness;

  /// @param time in periods, ascending
  /// @param value without NaN
  /// @param error variances of the observation errors
  /// @param yearsPerPeriod length of a period
  Series(double[] time, double[] value, double[] error, double yearsPerPeriod) {
    boolean[] spike = spikes(time, value);
    int kept = 0;
    double[] keptTime = new double[time.length];
    double[] keptValue = new double[time.length];
    double[] keptError = new double[time.length];
    for (int i = 0; i < time.length; i++) {
      if (!spike[i]) {
        keptTime[kept] = time[i];
        keptValue[kept] = value[i];
        keptError[kept] = error[i];
        kept++;
      }
    }
    this.size = kept;
    this.time = keptTime;
    this.value = keptValue;
    this.error = keptError;
    int steps = kept - 1;
    double sumOfSteps = 0;
    double sum = 0;
    double sumOfSquares = 0;
    for (int i = 0; i < steps; i++) {
      double gap = keptTime[i + 1] - keptTime[i];
      double change = keptValue[i + 1] - keptValue[i];
      double rate = change / gap;
      sumOfSteps += Math.abs(change) / Math.sqrt(gap);
      sum += rate;
      sumOfSquares += rate * rate;
    }
    this.meanStep = steps > 0 ? sumOfSteps / steps : 0;
    this.typicalRate = typicalRate(Math.max(1, 1 / yearsPerPeriod));
    this.meanRate = steps > 0 ? sum / steps : 0;
    this.steadiness = steadiness(steps, sum, sumOfSquares);
  }

  private double typicalRate(double span) {
    double[] rates = new double[size];
    int count = 0;
    double sum = 0;
    int next = 0;
    for (int i = 0; i < size; i++) {
      while (next < size && time[next] - time[i] < span - 0.5) {
        next++;
      }
      if (next < size) {
        rates[count] = Math.abs(value[next] - value[i]) / (time[next] - time[i]);
        sum += rates[count];
        count++;
      }
    }
    if (count == 0) {
      double elapsed = time[size - 1] - time[0];
      return elapsed > 0 ? Math.abs(value[size - 1] - value[0]) / elapsed : 0;
    }
    return Math.min(sum / count, 1.5 * median(rates, count));
  }

  private static double steadiness(int steps, double sum, double sumOfSquares) {
    if (steps < STEPS_FOR_STEADY || sum == 0) {
      return 0;
    }
    double mean = sum / steps;
    double deviation = Math.sqrt(Math.max(0, sumOfSquares / steps - mean * mean));
    double variation = deviation / Math.abs(mean);
    return Math.clamp((RESTLESS - variation) / (RESTLESS - STEADY), 0, 1);
  }

  private static boolean[] spikes(double[] time, double[] value) {
    int n = value.length;
    boolean[] spike = new boolean[n];
    if (n < POINTS_FOR_SPIKES) {
      return spike;
    }
    double[] steps = new double[n - 1];
    for (int i = 1; i < n; i++) {
      steps[i - 1] = Math.abs(value[i] - value[i - 1]) / Math.sqrt(time[i] - time[i - 1]);
    }
    double typical = median(steps, n - 1);
    for (int i = 1; i < n - 1; i++) {
      double before = value[i] - value[i - 1];
      double after = value[i] - value[i + 1];
      double height = Math.min(Math.abs(before), Math.abs(after));
      spike[i] =
          before * after > 0
              && height > SPIKE * (typical + 0.02)
              && Math.abs(value[i + 1] - value[i - 1]) < CALM * height;
    }
    return spike;
  }

  static double median(double[] values, int count) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
  }
}
