package dev.overtake.exposure.scenario;

import dev.overtake.exposure.knowledge.Ternary;

/// What becomes of a component or a use.
public enum Outcome {
  /// It cannot go on as it is.
  STOPS,
  /// It goes on.
  KEEPS,
  /// A fact is missing that decides; it is never counted as safe.
  UNKNOWN;

  static Outcome ofStopping(Ternary stops) {
    return switch (stops) {
      case TRUE -> STOPS;
      case FALSE -> KEEPS;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /// The outcome of something that needs both.
  Outcome with(Outcome other) {
    return this == STOPS || other == STOPS
        ? STOPS
        : this == KEEPS && other == KEEPS ? KEEPS : UNKNOWN;
  }
}
