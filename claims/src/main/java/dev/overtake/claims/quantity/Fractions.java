package dev.overtake.claims.quantity;

import org.jspecify.annotations.Nullable;

/// Reads fractions in words: a half, three quarters, minus two thirds.
final class Fractions {
  private final Lexemes lex;
  private final Cardinals cardinals;

  Fractions(Lexemes lex, Cardinals cardinals) {
    this.lex = lex;
    this.cardinals = cardinals;
  }

  /// A fraction in words, perhaps after minus or negative; null where none begins.
  @Nullable Numeral signed(int at) {
    if (!lex.minus(at)) {
      return at(at);
    }
    var part = lex.spaced(at) ? at(at + 1) : null;
    return part == null ? null : part.negative(lex.start(at));
  }

  /// A fraction in words below one or above: a half, three quarters, fifty-four hundredths; null
  /// where none begins.
  @Nullable Numeral at(int at) {
    var word = lex.word(at);
    if (word.equals("a") || word.equals("an") || word.equals("one")) {
      var below = lex.joined(at) ? Denominators.at(lex, at + 1, false) : null;
      return below == null
          ? hundredParts(at)
          : new Numeral(1 / below.value(), 0, lex.start(at), below.last(), true);
    }
    if (!NumberWords.counts(word)) {
      return null;
    }
    return hundredParts(at);
  }

  private @Nullable Numeral hundredParts(int at) {
    var above = cardinals.at(at);
    if (above == null || above.value() == 0 || !lex.joined(above.last())) {
      return null;
    }
    var below = Denominators.at(lex, above.last() + 1, above.value() != 1);
    return below == null
        ? null
        : new Numeral(above.value() / below.value(), 0, above.start(), below.last(), true);
  }
}
