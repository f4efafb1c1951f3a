package dev.overtake.evidence;

/// What takes part in a race.
public enum ContenderKind {
  /// A nation by its ISO 3166-1 alpha-3 code.
  COUNTRY("country"),
  /// A sum of nations.
  BLOC("bloc"),
  /// The world.
  WORLD("world"),
  /// A company.
  COMPANY("company"),
  /// A model.
  MODEL("model"),
  /// A machine.
  SYSTEM("system");

  private final String word;

  ContenderKind(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
