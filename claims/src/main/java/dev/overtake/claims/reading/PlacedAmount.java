package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.WordSpan;

/// An amount where it stands in a sentence.
///
/// @param words its first and last word
/// @param clause the clause that its first word is in
record PlacedAmount(Quantity quantity, WordSpan words, Clause clause) {
  int first() {
    return words.first();
  }

  int last() {
    return words.last();
  }

  Quantity.Kind kind() {
    return quantity.kind();
  }

  Range range() {
    return new Range(quantity.low(), quantity.high());
  }

  /// The same where it stands, read as another amount.
  PlacedAmount as(Quantity other) {
    return new PlacedAmount(other, words, clause);
  }
}
