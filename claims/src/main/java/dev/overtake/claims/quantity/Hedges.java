package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Hedge;

/// Reads how a text softens or bounds a number by the words before it.
final class Hedges {
  private Hedges() {}

  /// The hedge before a lexeme.
  static Hedge before(Lexemes lex, int at) {
    var one = lex.word(at - 1);
    var two = lex.word(at - 2);
    if (one.equals("a")) {
      one = two;
      two = lex.word(at - 3);
    }
    var sign = at < lex.size() ? lex.at(lex.start(at) - 1) : ' ';
    if (sign == '~' || sign == '≈') {
      return Hedge.ABOUT;
    }
    if (sign == '>' || sign == '<') {
      return sign == '>' ? Hedge.OVER : Hedge.UNDER;
    }
    return switch (one) {
      case "about", "around", "roughly", "approximately", "some", "circa", "estimated" ->
          Hedge.ABOUT;
      case "nearly", "almost" -> Hedge.NEARLY;
      case "over", "exceeding", "exceeded", "exceeds", "topped", "surpassed" -> Hedge.OVER;
      case "under", "below" -> Hedge.UNDER;
      case "least" -> Hedge.AT_LEAST;
      case "most" -> two.equals("at") ? Hedge.AT_MOST : Hedge.NONE;
      case "to" ->
          two.equals("close") ? Hedge.NEARLY : two.equals("up") ? Hedge.AT_MOST : Hedge.NONE;
      case "than" ->
          switch (two) {
            case "more", "greater", "higher" -> Hedge.OVER;
            case "less", "fewer", "lower" -> Hedge.UNDER;
            default -> Hedge.NONE;
          };
      default -> Hedge.NONE;
    };
  }

  /// The range that a hedge leaves of a value and its rounding.
  static Worth range(Hedge hedge, Worth worth) {
    var v = worth.value();
    return switch (hedge) {
      case NONE -> worth;
      case ABOUT -> new Worth(v, Math.min(worth.low(), v * 0.95), Math.max(worth.high(), v * 1.05));
      case NEARLY -> new Worth(v, v * 0.9, v);
      case OVER, AT_LEAST -> new Worth(v, v, Double.POSITIVE_INFINITY);
      case UNDER, AT_MOST -> new Worth(v, Double.NEGATIVE_INFINITY, v);
    };
  }
}
