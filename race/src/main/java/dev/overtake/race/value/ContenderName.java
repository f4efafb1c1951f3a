package dev.overtake.race.value;

import dev.overtake.evidence.Contender;

/// How a contender is written.
///
/// @param inProse inside a sentence, such as `the United States`
public record ContenderName(String id, String name, String shortName, String inProse) {

  /// The names of a contender.
  public static ContenderName of(Contender c) {
    return new ContenderName(c.id(), c.name(), c.shortName(), c.inProse());
  }
}
