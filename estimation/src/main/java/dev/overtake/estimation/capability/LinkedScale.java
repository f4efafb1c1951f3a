package dev.overtake.estimation.capability;

import dev.overtake.estimation.Parallel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Models of several contenders on one scale of capability, and how far the frontiers lie apart.
///
/// Intervals are 90 % over reweighted scores, see {@link CapabilityScale#resampled}.
///
/// @param models from the most to the least capable
/// @param benchmarks from the easiest to the hardest
/// @param lag the best contender and the next; null when there are not two
/// @param lags every other contender behind the best
public record LinkedScale(
    LocalDate asOf,
    long seed,
    List<PlacedModel> models,
    List<PlacedBenchmark> benchmarks,
    @Nullable Lag lag,
    List<Lag> lags) {

  /// A score as it was published.
  ///
  /// @param score from 0 to 1
  public record Entry(
      String model, String contender, LocalDate date, String benchmark, double score) {}

  /// A model on the scale.
  public record PlacedModel(
      String name, String contender, LocalDate date, double capability, double low, double high) {}

  /// A benchmark on the scale.
  public record PlacedBenchmark(String name, double difficulty, double slope) {}

  /// How far one frontier lies behind another.
  ///
  /// @param months since the leader first stood where the other stands now
  /// @param censored whether the leader's first model was already as good: at least so many months
  /// @param meanDelay months by which the other's frontier models came later than the leader's of
  ///   the same capability, on average; null without any
  /// @param gap difference of the best capabilities, with its interval
  public record Lag(
      String leader,
      String trailing,
      double months,
      double low,
      double high,
      boolean censored,
      @Nullable Double meanDelay,
      double gap,
      double gapLow,
      double gapHigh) {}

  /// Two fixed points of the scale that is printed, such as 130 for one model and 150 for another.
  public record Anchors(String first, double firstAt, String second, double secondAt) {}

  /// Stitches.
  ///
  /// @param anchor benchmark of slope 1 and difficulty 0; the one with the most scores when empty
  /// @param anchors models that fix the printed scale; null for the fitted one
  /// @param asOf frontiers are compared at this date
  /// @throws IllegalArgumentException when there is no score, or an anchor is not among the names
  public static LinkedScale of(
      List<Entry> entries,
      String anchor,
      @Nullable Anchors anchors,
      LocalDate asOf,
      int resamples,
      long seed,
      Parallel parallel) {
    var names = new LinkedHashMap<String, Entry>();
    var benchmarks = new LinkedHashMap<String, Integer>();
    for (var e : entries) {
      names.putIfAbsent(e.model(), e);
      benchmarks.putIfAbsent(e.benchmark(), benchmarks.size());
    }
    var index = new LinkedHashMap<String, Integer>();
    names.keySet().forEach(name -> index.put(name, index.size()));
    var scores =
        new Scores(
            List.copyOf(names.keySet()),
            List.copyOf(benchmarks.keySet()),
            entries.stream().mapToInt(e -> index.getOrDefault(e.model(), 0)).toArray(),
            entries.stream().mapToInt(e -> benchmarks.getOrDefault(e.benchmark(), 0)).toArray(),
            entries.stream().mapToDouble(Entry::score).toArray());
    var at = anchor.isEmpty() ? scores.mostScored() : known(scores.benchmarks(), anchor);
    var fit = CapabilityScale.fit(scores, at);
    var again = fit.resampled(scores, at, resamples, seed, parallel);
    return new ScalePlacement(scores, List.copyOf(names.values()), fit, again, anchors, asOf, seed)
        .result();
  }

  static int known(List<String> names, String name) {
    var at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("'" + name + "' is not among the names");
    }
    return at;
  }
}
