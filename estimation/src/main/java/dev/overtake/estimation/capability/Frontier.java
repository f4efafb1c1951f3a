package dev.overtake.estimation.capability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best of a contender's models over time: a running maximum that rises in steps.
///
/// @param steps from the earliest to the latest, each better than all before
public record Frontier(List<Step> steps) {

  public Frontier {
    steps = List.copyOf(steps);
  }

  /// A model that was the best of its contender when it came.
  ///
  /// @param time decimal year of its release
  public record Step(String model, double time, double capability) {}

  /// The frontier of some models.
  public static Frontier of(List<Step> models) {
    var steps = new ArrayList<Step>();
    var inOrder =
        models.stream()
            .sorted(
                Comparator.comparingDouble(Step::time)
                    .thenComparing(Comparator.comparingDouble(Step::capability).reversed())
                    .thenComparing(Step::model))
            .toList();
    for (var model : inOrder) {
      if (steps.isEmpty() || model.capability() > steps.getLast().capability()) {
        steps.add(model);
      }
    }
    return new Frontier(steps);
  }

  /// The best so far; null before the first model.
  public @Nullable Step best() {
    return steps.isEmpty() ? null : steps.getLast();
  }

  /// When a capability was first reached; NaN when never.
  public double reached(double capability) {
    return steps.stream()
        .filter(s -> s.capability() >= capability)
        .mapToDouble(Step::time)
        .findFirst()
        .orElse(Double.NaN);
  }

  /// How many months ago the leader stood where the other stands now.
  ///
  /// @param now decimal year
  /// @return NaN when one of them has no model; 0 when the leader has not been there yet
  public static double monthsBehind(Frontier leader, Frontier other, double now) {
    var best = other.best();
    if (best == null || leader.best() == null) {
      return Double.NaN;
    }
    var then = leader.reached(best.capability());
    return Double.isNaN(then) ? 0 : 12 * (now - then);
  }

  /// Whether the leader's very first model was already as good, so that the answer is "at least".
  public static boolean censored(Frontier leader, Frontier other) {
    var best = other.best();
    return best != null
        && leader.best() != null
        && leader.steps().getFirst().capability() >= best.capability();
  }

  /// The mean over the other's frontier models of how many months earlier the leader had been as
  /// good, those it beat counting as 0; NaN without one.
  public static double meanDelay(Frontier leader, Frontier other, double since) {
    return other.steps().stream()
        .filter(s -> s.time() >= since)
        .mapToDouble(s -> {
          var then = leader.reached(s.capability());
          return Double.isNaN(then) ? 0 : Math.max(0, 12 * (s.time() - then));
        })
        .average()
        .orElse(Double.NaN);
  }
}
