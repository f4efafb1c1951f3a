package dev.overtake.race.backtest;

import dev.overtake.race.value.Measured;
import dev.overtake.race.value.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Intervals for means over calls that are not independent: calls on one indicator share its
/// history, so whole indicators are drawn with replacement.
///
/// Davison, Hinkley (1997), Bootstrap Methods and their Application, section 3.8.
public final class ClusterBootstrap {
  private static final int RESAMPLES = 2000;
  private static final double TAIL = 0.05;

  private ClusterBootstrap() {}

  /// The mean of a quantity over calls; null when there are none.
  public static <T> @Nullable Measured mean(
      List<T> calls, Function<T, String> cluster, ToDoubleFunction<T> quantity, long seed) {
    return ratio(calls, cluster, quantity, call -> 1, seed);
  }

  /// The ratio of two sums over calls; null when there are none.
  public static <T> @Nullable Measured ratio(
      List<T> calls,
      Function<T, String> cluster,
      ToDoubleFunction<T> numerator,
      ToDoubleFunction<T> denominator,
      long seed) {
    var sums = new TreeMap<String, double[]>();
    for (var call : calls) {
      var sum = sums.computeIfAbsent(cluster.apply(call), c -> new double[2]);
      sum[0] += numerator.applyAsDouble(call);
      sum[1] += denominator.applyAsDouble(call);
    }
    var clusters = new ArrayList<>(sums.values());
    var whole = ratio(clusters);
    if (!Double.isFinite(whole)) {
      return null;
    }
    var random = Streams.of(seed, "bootstrap");
    var resampled = new double[RESAMPLES];
    for (var r = 0; r < RESAMPLES; r++) {
      var drawn = new ArrayList<double[]>();
      for (var i = 0; i < clusters.size(); i++) {
        drawn.add(clusters.get(random.nextInt(clusters.size())));
      }
      resampled[r] = ratio(drawn);
    }
    Arrays.sort(resampled);
    return new Measured(
        whole, resampled[(int) (RESAMPLES * TAIL)], resampled[(int) (RESAMPLES * (1 - TAIL))]);
  }

  private static double ratio(List<double[]> clusters) {
    var numerator = 0.0;
    var denominator = 0.0;
    for (var sum : clusters) {
      numerator += sum[0];
      denominator += sum[1];
    }
    return numerator / denominator;
  }
}
