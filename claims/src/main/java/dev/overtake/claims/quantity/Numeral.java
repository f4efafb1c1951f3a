package dev.overtake.claims.quantity;

/// One number.
///
/// @param half half of the last place that was stated
/// @param start its first character
/// @param last its last lexeme
/// @param words whether it is written in words
record Numeral(double value, double half, int start, int last, boolean words) {
  Numeral to(double value, double half, int last) {
    return new Numeral(value, half, start, last, words);
  }

  Numeral negative(int start) {
    return new Numeral(-value, half, start, last, words);
  }
}
