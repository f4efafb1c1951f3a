package dev.overtake.evidence;

/// How the editions of a source belong together.
public enum Editions {
  /// Each holds the whole series: the latest is read, alone, because levels of two need not agree.
  WHOLE("whole"),
  /// Each adds figures to those before, as press notices and boards of a day do: they are read
  /// together, and of one figure the latest.
  ADD_UP("add up");

  private final String word;

  Editions(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
