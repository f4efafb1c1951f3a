package dev.overtake.claims.verdict;

import java.util.List;

/// What one source, or a set of them, makes of a claim under one indicator.
///
/// @param low lower end of what the evidence gives, in the claim's own terms
/// @param middle what it gives at best
/// @param derivation how it follows from figures
/// @param age of the oldest figure used, in months at the date asked
public record Outcome(double low, double middle, double high, Derivation derivation, double age) {

  /// Where the evidence gives one number alone.
  static Outcome of(double value, Derivation derivation, double age) {
    return new Outcome(value, value, value, derivation, age);
  }

  /// The figures it was made of, the subject's first.
  public List<DatedFigure> points() {
    return derivation.figures();
  }
}
