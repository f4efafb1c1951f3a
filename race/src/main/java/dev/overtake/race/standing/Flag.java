package dev.overtake.race.standing;

import dev.overtake.race.lead.Basis;
import java.util.Set;

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
  SINCE_CENSORED,
  /// The lead rests on one figure of each.
  ONE_FIGURE,
  /// The lead rests on two figures of each.
  TWO_FIGURES,
  /// The two figures come from two sources, or are of two periods.
  TWO_SOURCES,
  /// The last figures have one ahead, and only carrying them forward has the other.
  CARRIED_FORWARD,
  /// Another contender of the race is ahead of both.
  OTHERS_AHEAD,
  /// One has a figure of a later year than the pair can be compared in.
  NEWER_FIGURE_ALONE;

  /// What a lead rests on, where that is less than a series.
  static Set<Flag> of(Basis basis) {
    return switch (basis) {
      case TREND -> Set.of();
      case TWO_FIGURES -> Set.of(TWO_FIGURES);
      case ONE_FIGURE -> Set.of(ONE_FIGURE);
      case TWO_SOURCES -> Set.of(TWO_SOURCES);
    };
  }
}
