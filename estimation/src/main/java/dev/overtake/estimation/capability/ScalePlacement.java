package dev.overtake.estimation.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Models, benchmarks and frontiers placed on the scale that is printed, with the spread of refits.
///
/// @param again fits to resampled scores
record ScalePlacement(
    Scores scores,
    List<LinkedScale.Entry> models,
    CapabilityScale fit,
    CapabilityScale[] again,
    LinkedScale.@Nullable Anchors anchors,
    LocalDate asOf,
    long seed) {

  LinkedScale result() {
    var placed = new ArrayList<LinkedScale.PlacedModel>();
    for (var m = 0; m < models.size(); m++) {
      var model = m;
      var spread = sorted(f -> shown(f, f.capability()[model]));
      placed.add(
          new LinkedScale.PlacedModel(
              models.get(m).model(),
              models.get(m).contender(),
              models.get(m).date(),
              shown(fit, fit.capability()[m]),
              at(spread, 0.05),
              at(spread, 0.95)));
    }
    placed.sort(
        Comparator.comparingDouble(LinkedScale.PlacedModel::capability)
            .reversed()
            .thenComparing(LinkedScale.PlacedModel::name));
    var benchmarks = new ArrayList<LinkedScale.PlacedBenchmark>();
    for (var b = 0; b < scores.benchmarks().size(); b++) {
      benchmarks.add(
          new LinkedScale.PlacedBenchmark(
              scores.benchmarks().get(b),
              shown(fit, fit.difficulty()[b]),
              fit.slope()[b] / unit(fit)));
    }
    benchmarks.sort(
        Comparator.comparingDouble(LinkedScale.PlacedBenchmark::difficulty)
            .thenComparing(LinkedScale.PlacedBenchmark::name));
    var lags = lags();
    return new LinkedScale(
        asOf, seed, placed, benchmarks, lags.isEmpty() ? null : lags.getFirst(), lags);
  }

  private List<LinkedScale.Lag> lags() {
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

  private LinkedScale.Lag lag(
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
    return new LinkedScale.Lag(
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
            .add(new Frontier.Step(model.model(), year(model.date()), shown(f, f.capability()[m])));
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
    var zero = f.capability()[LinkedScale.known(scores.models(), anchors.first())];
    return anchors.firstAt() + (fitted - zero) * unit(f);
  }

  private double unit(CapabilityScale f) {
    if (anchors == null) {
      return 1;
    }
    var first = f.capability()[LinkedScale.known(scores.models(), anchors.first())];
    var second = f.capability()[LinkedScale.known(scores.models(), anchors.second())];
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
