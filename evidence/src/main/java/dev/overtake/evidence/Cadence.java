package dev.overtake.evidence;

/// How often an indicator appears.
public enum Cadence {
  /// Once a year.
  ANNUAL("annual"),
  /// Twice a year.
  HALF_YEARLY("half-yearly"),
  /// Four times a year.
  QUARTERLY("quarterly"),
  /// Twelve times a year.
  MONTHLY("monthly"),
  /// Now and then.
  IRREGULAR("irregular");

  private final String word;

  Cadence(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
