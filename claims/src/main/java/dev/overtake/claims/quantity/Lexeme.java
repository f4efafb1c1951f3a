package dev.overtake.claims.quantity;

/// A word, a run of digits, or a sign such as `%` or `€`.
///
/// @param word in lower case
record Lexeme(int start, int end, String word, Kind kind) {
  enum Kind {
    WORD,
    DIGITS,
    SIGN
  }
}
