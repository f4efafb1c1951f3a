package dev.overtake.race.system;

import dev.overtake.dynamics.ensemble.Variation;

/// A parameter of the model, with what is believed of it before the data speak.
///
/// @param prior its range; of no width when it is held fixed
/// @param source id of a source, or `assumed`
public record Assumption(Variation prior, String unit, String source, String note) {

  /// As spelt in the model, such as `base growth[USA]`.
  public String variable() {
    return prior.variable();
  }

  /// Whether it is the same in all runs.
  public boolean fixed() {
    return prior.high() <= prior.low();
  }
}
