package dev.overtake.report.wording;

/// A stretch of a sentence and how it stands out.
public record Span(String text, Emphasis emphasis) {

  /// How a stretch stands out. Contenders may be coloured; the words alone say it all.
  public enum Emphasis {
    /// Not at all.
    PLAIN,
    /// The name of the contender on the left.
    A,
    /// The name of the contender on the right.
    B,
    /// The word that carries the claim.
    STRONG
  }
}
