package dev.overtake.claims.quantity;

import org.jspecify.annotations.Nullable;

/// Words below the line of a fraction: half, thirds, twenty-fifths, hundredths.
final class Denominators {
  private Denominators() {}

  /// A denominator and its last word.
  record Denominator(double value, int last) {}

  /// The denominator that begins at a word, or null.
  ///
  /// @param many whether more than one part is meant, so that it must be a plural
  static @Nullable Denominator at(Lexemes lex, int at, boolean many) {
    var tens = NumberWords.tens(lex.word(at));
    if (tens != null && lex.joined(at)) {
      var unit = value(lex.word(at + 1), many, 1);
      return unit == null || unit > 9 ? null : new Denominator(tens + unit, at + 1);
    }
    var one = value(lex.word(at), many, 3);
    return one == null ? null : new Denominator(one, at);
  }

  private static @Nullable Double value(String word, boolean many, int least) {
    if (many && word.equals("halves")) {
      return 2.0;
    }
    if (word.isEmpty() || many != word.endsWith("s")) {
      return null;
    }
    var one = many ? word.substring(0, word.length() - 1) : word;
    if (one.equals("half")) {
      return 2.0;
    }
    if (one.equals("quarter")) {
      return 4.0;
    }
    var place = NumberWords.place(one);
    if (place == null) {
      return NumberWords.roundPlace(one);
    }
    return place >= least ? place : null;
  }
}
