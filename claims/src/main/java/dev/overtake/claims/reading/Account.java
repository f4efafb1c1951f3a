package dev.overtake.claims.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether every word of a clause belongs to some part of the claim that was read from it.
///
/// @param manner whether the clause asserts the claim or denies it
/// @param obstacle what stood in the way; null where nothing is left over
/// @param span the half-year, quarter or month it speaks of; null for whole years
/// @param ties the parts with the words that say them, in the order of the text
public record Account(
    Manner manner, @Nullable Obstacle obstacle, @Nullable Span span, List<Tie> ties) {
  /// Asserted, with nothing in the way.
  public static final Account ASSERTED = new Account(Manner.ASSERTED, null, null, List.of());

  public Account {
    ties = List.copyOf(ties);
  }

  /// Not to be judged.
  public static Account refused(Obstacle obstacle) {
    return new Account(Manner.ASSERTED, obstacle, null, List.of());
  }

  /// From a first day to a last.
  public record Span(LocalDate first, LocalDate last) {
    /// Whether a period lies in it.
    public boolean holds(LocalDate start, LocalDate end) {
      return !start.isBefore(first) && !end.isAfter(last);
    }
  }

  /// How a clause puts a claim.
  public enum Manner {
    /// As it is.
    ASSERTED,
    /// As what is not so.
    DENIED,
    /// As what somebody else says.
    REPORTED
  }

  /// The parts of a claim.
  public enum Part {
    /// Whether it is asserted or denied.
    POLARITY,
    /// Who says it.
    SPEAKER,
    /// Whose figure it is.
    WHOSE,
    /// Of what, and in which respect.
    MEASURE,
    /// How much.
    AMOUNT,
    /// Of when.
    TIME,
    /// Against whom or what.
    COMPARISON,
    /// None of them.
    OTHER
  }

  /// A part and the words that say it.
  ///
  /// @param start of the words, in the document
  public record Tie(Part part, int start, int end) {}

  /// What stood in the way of a verdict.
  ///
  /// @param part which part could not be tied, or none where a word is left over
  /// @param word the word that stood in the way; empty where a word is missing
  /// @param start of the word in the document, or of the claim
  public record Obstacle(Part part, String word, int start, int end) {}
}
