package dev.overtake.exposure;

import dev.overtake.exposure.advice.CutSet;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.bill.Remark;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.watch.Duty;
import dev.overtake.exposure.watch.TripwireStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a business depends on, what breaks, what to watch, and what to do next.
///
/// @param race id of the race that tripwires and capabilities are read from; null without one
/// @param knownAt only what was known by then was used
/// @param evidence hash of the race's tables
/// @param nextStep the change that raises the lower bound of resilience most; null when none does
/// @param unlisted components whose kind is not known to the reader
/// @param remarks what was odd about the bill
public record Exposure(
    @Nullable String race,
    LocalDate asOf,
    LocalDate knownAt,
    String engine,
    long seed,
    @Nullable String evidence,
    String bill,
    String format,
    List<Resolved> components,
    List<UseView> uses,
    List<ScenarioResult> scenarios,
    Resilience resilience,
    @Nullable Step nextStep,
    List<Step> steps,
    List<CutSet> cutSets,
    List<Replacement> replacements,
    List<Fit> hardware,
    List<Duty> obligations,
    List<TripwireStatus> tripwires,
    List<String> unlisted,
    List<Remark> remarks) {

  /// The scenarios, those first that cost the most.
  public List<ScenarioResult> worstFirst() {
    return scenarios.stream()
        .sorted(Comparator.comparingDouble((ScenarioResult s) -> -lost(s)))
        .toList();
  }

  private double lost(ScenarioResult scenario) {
    return scenario.uses().stream()
        .mapToDouble(u ->
            (2 - u.keepsLow() - u.keepsHigh()) * resilience.useWeights().getOrDefault(u.use(), 0.0))
        .sum();
  }

  /// A use without its judgement.
  public record UseView(String id, String title, double weight, List<String> needs) {}

  /// What a model with known sizes needs.
  ///
  /// @param chips in words
  /// @param wattHours for a thousand tokens on accelerators alone, 90 % interval
  public record Fit(
      String component, double weightsGb, String chips, @Nullable List<Double> wattHours) {}
}
