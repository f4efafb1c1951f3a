package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.Map;
import java.util.Set;

/// Reads multiples: twice, sixfold, 30 times, by a factor of ten.
final class Multiples {
  private static final Map<String, Double> WORDS =
      Map.of(
          "double",
          2.0,
          "doubles",
          2.0,
          "twice",
          2.0,
          "triple",
          3.0,
          "triples",
          3.0,
          "thrice",
          3.0,
          "quadruple",
          4.0,
          "quadruples",
          4.0);

  /* So many times are a count, as of downloads, and no multiple. */
  private static final double COUNT_OF_TIMES = 1e5;

  private final Lexemes lex;
  private final QuantityCollector found;

  Multiples(Lexemes lex, QuantityCollector found) {
    this.lex = lex;
    this.found = found;
  }

  /// Every word but those in -fold that a multiple can begin with.
  static Set<String> opening() {
    return WORDS.keySet();
  }

  /// Reads twice or sixfold and returns the next lexeme, or the same where none begins.
  int at(int at) {
    var word = lex.word(at);
    var times = WORDS.get(word);
    if (times != null) {
      return found.add(
          lex.extent(at, lex.start(at), at),
          "",
          new Worth(times, times * 0.9, times * 1.1),
          Kind.MULTIPLE,
          "x");
    }
    if (word.endsWith("fold") && word.length() > 4) {
      var stem = NumberWords.small(word.substring(0, word.length() - 4));
      if (stem != null) {
        return found.add(
            lex.extent(at, lex.start(at), at), "", Worth.within(stem, 0.5), Kind.MULTIPLE, "x");
      }
    }
    return at;
  }

  /// Whether a number's last lexeme is followed by times.
  boolean follows(int last) {
    var word = lex.word(last + 1);
    return lex.joined(last)
        && (word.equals("times") || word.equals("x") || word.equals("fold") || word.equals("×"))
        && !(word.equals("x") && lex.digits(last + 2));
  }

  /// Whether so many times are a multiple.
  boolean timed(Numeral number) {
    return follows(number.last()) && number.value() < COUNT_OF_TIMES;
  }

  /// By a factor of (about) N.
  boolean factorOf(int at) {
    for (var back = 1; back <= 3; back++) {
      if (lex.word(at - back).equals("factor")) {
        return true;
      }
    }
    return false;
  }
}
