package dev.overtake.exposure.scenario;

import java.util.List;

/// A bill under a scenario.
///
/// @param counted whether it was known and in force, so that it counts in the resilience band
/// @param secondary whether no source is the publisher itself
/// @param caveats what must be said before anything else
/// @param weight among the scenarios, in any unit
/// @param uses in the order of the bill; empty when the scenario does not count
public record ScenarioResult(
    Scenario scenario,
    boolean counted,
    boolean secondary,
    List<Caveat> caveats,
    double weight,
    List<UseResult> uses) {
  public ScenarioResult {
    caveats = List.copyOf(caveats);
    uses = List.copyOf(uses);
  }

  /// Its id.
  public String id() {
    return scenario.id();
  }

  /// Its title.
  public String title() {
    return scenario.header().title();
  }
}
