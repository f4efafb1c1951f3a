package dev.overtake.claims.periods;

/// Which occurrence a period without a year is: `in March` is the last one or the next one.
public enum Tense {
  /// The one not yet over when the text was written.
  COMING,
  /// The latest one begun before that.
  PAST
}
