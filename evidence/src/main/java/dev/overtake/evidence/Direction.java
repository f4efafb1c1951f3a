package dev.overtake.evidence;

/// Which way is ahead.
public enum Direction {
  /// More is ahead.
  MORE("more"),
  /// Less is ahead.
  LESS("less"),
  /// Shown, never scored.
  CONTEXT("context");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
