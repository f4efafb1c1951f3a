package dev.overtake.exposure.scenario;

import dev.overtake.evidence.ScenarioHeader;
import java.util.List;

/// Dated effects, whether they happened, are decided or are only thought of.
public record Scenario(ScenarioHeader header, List<Effect> effects) {
  public Scenario {
    effects = List.copyOf(effects);
  }

  /// Its id.
  public String id() {
    return header.id();
  }
}
