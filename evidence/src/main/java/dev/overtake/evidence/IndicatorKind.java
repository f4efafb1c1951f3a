package dev.overtake.evidence;

/// What an indicator measures over time.
public enum IndicatorKind {
  /// An amount per period.
  FLOW("flow"),
  /// An amount at one time.
  STOCK("stock"),
  /// A total that only grows: its momentum is that of its increments.
  CUMULATIVE("cumulative"),
  /// A running maximum: never a random walk.
  FRONTIER("frontier");

  private final String word;

  IndicatorKind(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
