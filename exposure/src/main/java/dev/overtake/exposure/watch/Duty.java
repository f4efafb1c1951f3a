package dev.overtake.exposure.watch;

import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.List;

/// An obligation that concerns a business, or may.
///
/// @param applies unknown when a fact of the business or its uses is missing; never false
/// @param met whether the business says that it meets it
/// @param uses ids of the uses that set it off
/// @param secondary whether no source is the publisher itself
public record Duty(
    Obligation obligation,
    Phase phase,
    Ternary applies,
    boolean met,
    List<String> uses,
    boolean secondary) {
  public Duty {
    uses = List.copyOf(uses);
  }

  /// Where an obligation stands on a day.
  public enum Phase {
    /// No date was set.
    NO_DATE,
    /// It begins later.
    AHEAD,
    /// In force, with a transition for what was there before.
    TRANSITION,
    /// In force.
    IN_FORCE
  }
}
