package dev.overtake.race.system;

/// Whose lead a scenario was expected to move, written down before the model was run.
public sealed interface Expectation {

  /// That of a nation grows.
  ///
  /// @param nation as the model names it
  record Gain(String nation) implements Expectation {}

  /// Nobody's in particular.
  enum Open implements Expectation {
    /// Both ways can be argued.
    UNCLEAR,
    /// Nothing is changed.
    NONE
  }
}
