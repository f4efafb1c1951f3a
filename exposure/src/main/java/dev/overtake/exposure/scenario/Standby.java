package dev.overtake.exposure.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What stands by for a need that stops, and what it counts of the use.
public enum Standby {
  /// Nothing.
  NONE(0),
  /// A replacement that only the tables know.
  KNOWN_TO_TABLES(0.3),
  /// A fallback that is declared and nothing more.
  DECLARED(0.6),
  /// A fallback that was seen to work within [#FRESH_DAYS].
  TESTED(0.9),
  /// The need itself, which does not stop.
  NOT_NEEDED(1);

  /// Days for which a test counts.
  public static final int FRESH_DAYS = 90;

  private final double worth;

  Standby(double worth) {
    this.worth = worth;
  }

  /// What it counts, from 0 to 1.
  public double worth() {
    return worth;
  }

  /// A fallback by the last day on which it was seen to work.
  static Standby of(@Nullable LocalDate tested, LocalDate day) {
    var fresh =
        tested != null && !tested.isAfter(day) && ChronoUnit.DAYS.between(tested, day) < FRESH_DAYS;
    return fresh ? TESTED : DECLARED;
  }
}
