package dev.overtake.claims.verdict;

/// The verdicts there are.
public enum Verdict {
  /// The evidence lies inside what was said.
  SUPPORTED("supported"),
  /// The evidence lies close to what was said, or only part of it holds.
  ROUGHLY_RIGHT("roughly right"),
  /// The evidence points the same way with less.
  OVERSTATED("overstated"),
  /// The evidence points the same way with more.
  UNDERSTATED("understated"),
  /// The evidence points the other way.
  CONTRADICTED("contradicted"),
  /// Only older evidence fits.
  OUTDATED("outdated"),
  /// It depends on which of several definitions is meant.
  AMBIGUOUS("ambiguous definition"),
  /// The text's own figures do not fit each other.
  INCONSISTENT("internally inconsistent"),
  /// Said by somebody else, or in other words.
  MISATTRIBUTED("misattributed"),
  /// A forecast, a condition or an opinion.
  NOT_CHECKABLE("not checkable"),
  /// Nothing to compare with.
  NO_DATA("no data");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /// The word used in results.
  public String word() {
    return word;
  }

  /// Whether the verdict says something of the truth of a claim.
  public boolean ofTruth() {
    return switch (this) {
      case SUPPORTED,
          ROUGHLY_RIGHT,
          OVERSTATED,
          UNDERSTATED,
          CONTRADICTED,
          OUTDATED,
          INCONSISTENT,
          MISATTRIBUTED ->
          true;
      case AMBIGUOUS, NOT_CHECKABLE, NO_DATA -> false;
    };
  }
}
