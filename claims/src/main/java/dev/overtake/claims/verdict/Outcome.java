package dev.overtake.claims.verdict;

import java.util.List;
import java.util.function.Supplier;

/// What one source, or a set of them, makes of a claim under one indicator.
///
/// @param low lower end of what the evidence gives, in the claim's own terms
/// @param middle what it gives at best
/// @param words write how it follows from the figures, when asked
/// @param age of the oldest figure used, in months at the date asked
public record Outcome(
    String indicator,
    double low,
    double middle,
    double high,
    Supplier<String> words,
    List<DatedFigure> points,
    double age) {

  /// How it follows from the figures.
  public String arithmetic() {
    return words.get();
  }
}
