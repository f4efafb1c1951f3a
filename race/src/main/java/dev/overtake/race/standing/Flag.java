package dev.overtake.race.standing;

/// What a reader must see beside the numbers of an indicator.
public enum Flag {
  /// Older than this indicator should be.
  STALE,
  /// Figures of an edition later than the day asked about.
  REVISED_DATA,
  /// A last figure will be revised.
  PROVISIONAL,
  /// A series has a break.
  BREAK,
  /// Several sources have figures of the pair.
  RIVAL_SOURCES,
  /// No figure states an interval.
  NO_INTERVAL,
  /// The figures begin after the lead did.
  SINCE_CENSORED
}
