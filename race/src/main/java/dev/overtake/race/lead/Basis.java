package dev.overtake.race.lead;

/// What a lead was estimated from.
public enum Basis {
  /// Three common figures or more, by their own trend.
  TREND,
  /// Two common figures, carried as leads like it move.
  TWO_FIGURES,
  /// One common figure, carried as leads like it move.
  ONE_FIGURE,
  /// A figure of each contender, from two sources or for two periods.
  TWO_SOURCES;

  static Basis of(PairedSeries base) {
    if (base.crossed()) {
      return TWO_SOURCES;
    }
    return switch (base.common().size()) {
      case 1 -> ONE_FIGURE;
      case 2 -> TWO_FIGURES;
      default -> TREND;
    };
  }

  /// Whether there are figures enough to tell which way the lead moves.
  public boolean tellsSpeed() {
    return this == TREND;
  }

  /// What a call on it weighs among others.
  public double weight() {
    return this == TWO_SOURCES ? 0.5 : 1;
  }
}
