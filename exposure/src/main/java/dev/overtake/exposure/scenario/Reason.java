package dev.overtake.exposure.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why something stops, weakens or cannot be told: which effect, which facts.
///
/// @param component id in the bill; empty where the use itself is concerned
/// @param effect of the scenario; null where a need is not in the bill
/// @param outcome what this effect alone would do
/// @param findings that decided
public record Reason(
    String component, @Nullable Effect effect, Outcome outcome, List<Finding> findings) {
  public Reason {
    findings = List.copyOf(findings);
  }

  /// Id of the duty that is asked for; empty when none is.
  public String duty() {
    return effect == null ? "" : effect.obligation();
  }
}
