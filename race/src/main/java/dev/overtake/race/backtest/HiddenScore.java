package dev.overtake.race.backtest;

import dev.overtake.race.value.Measured;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// How calls did of which figures were hidden. Lower is better but for gain and coverage.
///
/// @param calibrationError mean distance, over ten bins, between the probability that the leader
///   stays and how often it did
/// @param brier of that probability
/// @param brierRate of the share of leaders who stayed at that age on that scale, on other
///   indicators
/// @param gain the latter less the former, by resampling indicators
/// @param undetermined share of calls that name nobody
/// @param coverage80 share of what came in the 80 % interval
public record HiddenScore(
    int calls,
    int indicators,
    double calibrationError,
    double brier,
    double brierRate,
    Measured gain,
    double undetermined,
    Measured coverage80) {
  private static final int BINS = 10;

  /// The score of some calls; empty for none.
  public static Optional<HiddenScore> of(List<HiddenCall> calls, long seed) {
    if (calls.isEmpty()) {
      return Optional.empty();
    }
    var rates = new Rates(calls);
    return Optional.of(
        new HiddenScore(
            calls.size(),
            (int) calls.stream().map(HiddenCall::indicator).distinct().count(),
            calibrationError(calls),
            mean(calls, c -> square(c.stays(), c)),
            mean(calls, c -> square(rates.of(c), c)),
            Objects.requireNonNull(
                ClusterBootstrap.mean(
                    calls,
                    HiddenCall::indicator,
                    c -> square(rates.of(c), c) - square(c.stays(), c),
                    seed)),
            mean(calls, c -> c.called() ? 0 : 1),
            Objects.requireNonNull(
                ClusterBootstrap.mean(
                    calls, HiddenCall::indicator, c -> c.inside80() ? 1 : 0, seed))));
  }

  private static double calibrationError(List<HiddenCall> calls) {
    var sums = new double[BINS][2];
    for (var call : calls) {
      var bin = sums[(int) Math.min(BINS - 1, call.stays() * BINS)];
      bin[0] += call.stays();
      bin[1] += call.stayed() ? 1 : 0;
    }
    var error = 0.0;
    for (var bin : sums) {
      error += Math.abs(bin[0] - bin[1]) / calls.size();
    }
    return error;
  }

  private static double mean(List<HiddenCall> calls, ToDoubleFunction<HiddenCall> of) {
    return calls.stream().mapToDouble(of).average().orElseThrow();
  }

  private static double square(double probability, HiddenCall call) {
    var error = probability - (call.stayed() ? 1 : 0);
    return error * error;
  }

  /// How often leaders stayed, by age and scale, on all indicators but one.
  private static final class Rates {
    private final TreeMap<String, int[]> all = new TreeMap<>();
    private final TreeMap<String, int[]> own = new TreeMap<>();

    Rates(List<HiddenCall> calls) {
      for (var call : calls) {
        count(all, key(call), call);
        count(own, key(call) + " " + call.indicator(), call);
      }
    }

    private static void count(Map<String, int[]> counts, String key, HiddenCall call) {
      var count = counts.computeIfAbsent(key, k -> new int[2]);
      count[0] += call.stayed() ? 1 : 0;
      count[1]++;
    }

    private static String key(HiddenCall call) {
      return call.scale() + " " + call.age();
    }

    double of(HiddenCall call) {
      var whole = Objects.requireNonNull(all.get(key(call)));
      var part = Objects.requireNonNull(own.get(key(call) + " " + call.indicator()));
      // One of each is added, so that a rate is never certain.
      return (whole[0] - part[0] + 1.0) / (whole[1] - part[1] + 2.0);
    }
  }
}
