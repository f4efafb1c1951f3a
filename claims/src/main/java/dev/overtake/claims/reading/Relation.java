package dev.overtake.claims.reading;

/// What a claim says of its subject.
public enum Relation {
  /// An amount.
  VALUE("value"),
  /// A part of a whole.
  SHARE("share"),
  /// So many times the comparator.
  RATIO("ratio"),
  /// So much more than the comparator.
  DIFFERENCE("difference"),
  /// A change over time.
  GROWTH("growth"),
  /// A place in the order of contenders.
  RANK("rank"),
  /// More than the comparator.
  COMPARISON("comparison"),
  /// A direction.
  TREND("trend");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /// The word used in results.
  public String word() {
    return word;
  }
}
