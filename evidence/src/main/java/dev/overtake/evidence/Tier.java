package dev.overtake.evidence;

/// How far a source stands from the thing measured.
public enum Tier {
  /// A statistical office or government agency.
  OFFICIAL("official statistics"),
  /// Measured by somebody without a stake.
  INDEPENDENT("independent measurement"),
  /// Collected from others.
  AGGREGATOR("aggregator"),
  /// Said by a party that sells.
  VENDOR("vendor"),
  /// Read in the press.
  PRESS("press");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  /// The word used in tables.
  public String word() {
    return word;
  }
}
