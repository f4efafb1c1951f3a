package dev.overtake.race.audit;

import java.util.Locale;

/// A choice that a method makes. The order is that of the coordinates of a space of methods.
public enum Choice {
  /// What pillars weigh; drawn.
  PILLAR_WEIGHTS,
  /// What groups of indicators weigh within a pillar; drawn.
  GROUP_WEIGHTS,
  /// How scores become one.
  AGGREGATION,
  /// How figures become scores.
  NORMALISATION,
  /// Which of several sources is read.
  SOURCE,
  /// Which figures stand for today.
  BASELINE,
  /// Whether single figures count.
  COVERAGE,
  /// Whether indicators that measure one thing all count.
  RULERS,
  /// What is left out.
  LEFT_OUT,
  /// What amounts are divided by.
  UNIT,
  /// Whether a contender is joined by its allies.
  BLOC,
  /// The draw of the standing's own uncertainty.
  UNCERTAINTY;

  /// The name in data.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
