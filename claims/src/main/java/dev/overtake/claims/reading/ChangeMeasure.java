package dev.overtake.claims.reading;

/// What a change over time is told in.
public enum ChangeMeasure {
  /// So many per cent in all.
  PERCENT,
  /// So many per cent in each year, on average.
  YEARLY,
  /// So many times what it was.
  TIMES,
  /// So much in the indicator's own unit.
  AMOUNT
}
