package dev.overtake.evidence;

/// How values of an indicator compare.
public enum Scale {
  /// Positive amounts, compared by their ratio.
  RATIO("ratio"),
  /// Shares in per cent, compared by their difference in points.
  SHARE("share"),
  /// Points on a scale of its own, compared by their difference.
  POINTS("points"),
  /// Counts, zero included, compared by their ratio.
  COUNT("count");

  private final String word;

  Scale(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
