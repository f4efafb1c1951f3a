package dev.overtake.race.system;

import dev.overtake.race.system.Futures.Moved;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Summaries of draws.
final class Sample {
  private Sample() {}

  static double quantile(double[] values, double p) {
    var sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    var place = p * (sorted.length - 1);
    var left = (int) Math.floor(place);
    var right = Math.min(left + 1, sorted.length - 1);
    return sorted[left] + (place - left) * (sorted[right] - sorted[left]);
  }

  static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /* A tie is half a win for either. */
  static double positive(double[] values) {
    return Arrays.stream(values)
        .map(v -> Math.abs(v) < 1e-12 ? 0.5 : v > 0 ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  static Moved moved(int year, double[] values) {
    return new Moved(
        year, median(values), quantile(values, 0.05), quantile(values, 0.95), positive(values));
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double deviation(double[] values) {
    var mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(Double.NaN));
  }

  static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(r -> r[column]).toArray();
  }

  /// Spearman's correlation of ranks.
  static double rankCorrelation(double[] a, double[] b) {
    var x = ranks(a);
    var y = ranks(b);
    var middle = (a.length - 1) / 2.0;
    var both = 0.0;
    var own = 0.0;
    for (var i = 0; i < a.length; i++) {
      both += (x[i] - middle) * (y[i] - middle);
      own += (i - middle) * (i - middle);
    }
    return both / own;
  }

  private static double[] ranks(double[] values) {
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    var ranks = new double[values.length];
    for (var r = 0; r < order.length; r++) {
      ranks[order[r]] = r;
    }
    return ranks;
  }
}
