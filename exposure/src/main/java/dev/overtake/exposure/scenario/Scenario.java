package dev.overtake.exposure.scenario;

import dev.overtake.evidence.ScenarioHeader;
import java.util.List;

/// Dated effects, whether they happened, are decided or are only thought of.
public record Scenario(ScenarioHeader header, List<Effect> effects) {
  public Scenario {
    effects = List.copyOf(effects);
  }

  /// Whether any of its effects can stop something.
  boolean stops() {
    return effects.stream().anyMatch(e -> e.verb().stops());
  }

  /// Its id.
  public String id() {
    return header.id();
  }
}
