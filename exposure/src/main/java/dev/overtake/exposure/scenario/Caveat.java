package dev.overtake.exposure.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What must be said before a scenario's outcome.
///
/// @param day that it speaks about; null where none
public record Caveat(Kind kind, @Nullable LocalDate day) {
  /// What sort of caveat.
  public enum Kind {
    /// It was not known on a day.
    NOT_KNOWN,
    /// No source is the publisher itself.
    SECONDARY_SOURCES,
    /// It is not in force before a day.
    NOT_YET,
    /// It ended on a day.
    ENDED,
    /// It ended on a day and is judged as if it held.
    ENDED_BUT_JUDGED,
    /// It is not in force before a day and is judged as if it were.
    NOT_YET_BUT_JUDGED,
    /// Nobody has decided it, and it is judged as if it held.
    UNDECIDED_BUT_JUDGED
  }
}
