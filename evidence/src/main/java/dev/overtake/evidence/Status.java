package dev.overtake.evidence;

/// The observation status codes of SDMX that races use.
public enum Status {
  /// A normal value.
  NORMAL("A"),
  /// Estimated or derived.
  ESTIMATED("E"),
  /// Provisional: will be revised.
  PROVISIONAL("P"),
  /// A break: not comparable with the values before.
  BREAK("B"),
  /// Missing: the value is empty.
  MISSING("M");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
