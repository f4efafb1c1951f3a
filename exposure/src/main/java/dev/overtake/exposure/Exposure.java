package dev.overtake.exposure;

import dev.overtake.exposure.advice.CutSet;
import dev.overtake.exposure.advice.Endings.Ending;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.bill.Reading;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.watch.Duty;
import dev.overtake.exposure.watch.TripwireStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a business depends on, what breaks, what to watch, and what to do next.
///
/// @param components with what each depends on
public record Exposure(
    Asked asked,
    Subject subject,
    List<Resolved> components,
    Outcomes outcomes,
    Advice advice,
    Outlook outlook) {
  public Exposure {
    components = List.copyOf(components);
  }

  /// On what the answer rests.
  ///
  /// @param race id of the race that tripwires and capabilities are read from; null without one
  /// @param knownAt only what was known by then was used
  /// @param evidence hash of the race's tables
  public record Asked(
      @Nullable String race,
      LocalDate asOf,
      LocalDate knownAt,
      String engine,
      long seed,
      @Nullable String evidence) {}

  /// The bill.
  ///
  /// @param unlisted components whose kind is not known to the reader
  /// @param reading what was odd about it, and what was not understood
  public record Subject(
      String bill, String format, List<UseView> uses, List<Unlisted> unlisted, Reading reading) {
    public Subject {
      uses = List.copyOf(uses);
      unlisted = List.copyOf(unlisted);
    }
  }

  /// A use without its judgement.
  public record UseView(String id, String title, double weight, List<String> needs) {}

  /// A component that no reader understands.
  ///
  /// @param type the bill's own word; empty without one
  public record Unlisted(String name, String type) {}

  /// What becomes of it.
  ///
  /// @param scenarios in the order that was asked
  public record Outcomes(List<ScenarioResult> scenarios, Resilience resilience) {
    public Outcomes {
      scenarios = List.copyOf(scenarios);
    }

    /// The scenarios, those first that cost the most.
    public List<ScenarioResult> worstFirst() {
      return scenarios.stream()
          .sorted(Comparator.comparingDouble((ScenarioResult s) -> -lost(s)))
          .toList();
    }

    private double lost(ScenarioResult scenario) {
      return scenario.uses().stream()
          .mapToDouble(u ->
              (2 - u.keepsLow() - u.keepsHigh())
                  * resilience.useWeights().getOrDefault(u.use(), 0.0))
          .sum();
    }
  }

  /// What could be done.
  ///
  /// @param steps those first that raise the lower bound of resilience most
  public record Advice(
      List<Step> steps, List<CutSet> cutSets, List<Replacement> replacements, List<Fit> hardware) {
    public Advice {
      steps = List.copyOf(steps);
      cutSets = List.copyOf(cutSets);
      replacements = List.copyOf(replacements);
      hardware = List.copyOf(hardware);
    }

    /// The change that raises the lower bound most; empty when none does.
    public Optional<Step> next() {
      return steps.stream().findFirst();
    }
  }

  /// What a model with known sizes needs.
  ///
  /// @param assumed whether its precision is assumed, for the bill does not say
  /// @param memoryGb of one accelerator
  /// @param wattHours for a thousand tokens on accelerators alone, 90 % interval; null without an
  ///   energy model
  public record Fit(
      String component,
      HardwareFit fit,
      boolean assumed,
      double memoryGb,
      Replacement.@Nullable Span wattHours) {}

  /// What lies ahead.
  ///
  /// @param endings models of the bill that their providers stop serving, the next first
  public record Outlook(
      List<Duty> obligations, List<TripwireStatus> tripwires, List<Ending> endings) {
    public Outlook {
      obligations = List.copyOf(obligations);
      tripwires = List.copyOf(tripwires);
      endings = List.copyOf(endings);
    }
  }
}
