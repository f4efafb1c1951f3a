package dev.overtake.estimation.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
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

  /// Puts all models and benchmarks on one scale.
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
      long seed) {
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
    var again = fit.resampled(scores, at, resamples, seed);
    return new Placing(scores, List.copyOf(names.values()), fit, again, anchors, asOf, seed)
        .result();
  }

  private static int known(List<String> names, String name) {
    var at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("'" + name + "' is not among the names");
    }
    return at;
  }

  private record Placing(
      Scores scores,
      List<Entry> models,
      CapabilityScale fit,
      CapabilityScale[] again,
      @Nullable Anchors anchors,
      LocalDate asOf,
      long seed) {

    LinkedScale result() {
      var placed = new ArrayList<PlacedModel>();
      for (var m = 0; m < models.size(); m++) {
        var model = m;
        var spread = sorted(f -> shown(f, f.capability()[model]));
        placed.add(
            new PlacedModel(
                models.get(m).model(),
                models.get(m).contender(),
                models.get(m).date(),
                shown(fit, fit.capability()[m]),
                at(spread, 0.05),
                at(spread, 0.95)));
      }
      placed.sort(
          Comparator.comparingDouble(PlacedModel::capability)
              .reversed()
              .thenComparing(PlacedModel::name));
      var benchmarks = new ArrayList<PlacedBenchmark>();
      for (var b = 0; b < scores.benchmarks().size(); b++) {
        benchmarks.add(
            new PlacedBenchmark(
                scores.benchmarks().get(b),
                shown(fit, fit.difficulty()[b]),
                fit.slope()[b] / unit(fit)));
      }
      benchmarks.sort(
          Comparator.comparingDouble(PlacedBenchmark::difficulty)
              .thenComparing(PlacedBenchmark::name));
      var lags = lags();
      return new LinkedScale(
          asOf, seed, placed, benchmarks, lags.isEmpty() ? null : lags.getFirst(), lags);
    }

    private List<Lag> lags() {
      var frontiers = frontiers(fit);
      var inOrder =
          frontiers.entrySet().stream()
              .filter(e -> e.getValue().best() != null)
              .sorted(Comparator.comparingDouble(e -> -best(e.getValue())))
              .map(Map.Entry::getKey)
              .toList();
      if (inOrder.size() < 2) {
        return List.of();
      }
      var resampled = Arrays.stream(again).map(this::frontiers).toList();
      return inOrder.stream()
          .skip(1)
          .map(other -> lag(inOrder.getFirst(), other, frontiers, resampled))
          .toList();
    }

    private Lag lag(
        String leader,
        String other,
        Map<String, Frontier> frontiers,
        List<Map<String, Frontier>> resampled) {
      ToDoubleFunction<Map<String, Frontier>> months =
          f -> Frontier.monthsBehind(of(f, leader), of(f, other), year(asOf));
      ToDoubleFunction<Map<String, Frontier>> gap = f -> best(of(f, leader)) - best(of(f, other));
      var spread = resampled.stream().mapToDouble(months).sorted().toArray();
      var gaps = resampled.stream().mapToDouble(gap).sorted().toArray();
      var delay = Frontier.meanDelay(of(frontiers, leader), of(frontiers, other), 0);
      return new Lag(
          leader,
          other,
          months.applyAsDouble(frontiers),
          at(spread, 0.05),
          at(spread, 0.95),
          Frontier.censored(of(frontiers, leader), of(frontiers, other)),
          Double.isNaN(delay) ? null : delay,
          gap.applyAsDouble(frontiers),
          at(gaps, 0.05),
          at(gaps, 0.95));
    }

    private Map<String, Frontier> frontiers(CapabilityScale f) {
      var steps = new TreeMap<String, List<Frontier.Step>>();
      for (var m = 0; m < models.size(); m++) {
        var model = models.get(m);
        if (!model.date().isAfter(asOf)) {
          steps
              .computeIfAbsent(model.contender(), c -> new ArrayList<>())
              .add(
                  new Frontier.Step(
                      model.model(), year(model.date()), shown(f, f.capability()[m])));
        }
      }
      var frontiers = new TreeMap<String, Frontier>();
      steps.forEach((contender, all) -> frontiers.put(contender, Frontier.of(all)));
      return frontiers;
    }

    private static Frontier of(Map<String, Frontier> frontiers, String contender) {
      return frontiers.getOrDefault(contender, new Frontier(List.of()));
    }

    private static double best(Frontier frontier) {
      var best = frontier.best();
      return best == null ? Double.NaN : best.capability();
    }

    /// A fitted capability on the printed scale.
    private double shown(CapabilityScale f, double fitted) {
      if (anchors == null) {
        return fitted;
      }
      var zero = f.capability()[known(scores.models(), anchors.first())];
      return anchors.firstAt() + (fitted - zero) * unit(f);
    }

    private double unit(CapabilityScale f) {
      if (anchors == null) {
        return 1;
      }
      var first = f.capability()[known(scores.models(), anchors.first())];
      var second = f.capability()[known(scores.models(), anchors.second())];
      return (anchors.secondAt() - anchors.firstAt()) / (second - first);
    }

    private double[] sorted(ToDoubleFunction<CapabilityScale> quantity) {
      return Arrays.stream(again).mapToDouble(quantity).sorted().toArray();
    }

    private static double at(double[] sorted, double p) {
      return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(p * (sorted.length - 1))];
    }

    private static double year(LocalDate day) {
      return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
  }
}
