package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.Set;

/// Reads parts of a whole: two thirds, a tenth of one per cent, two in five, 6-to-1.
final class Proportions {
  private final Lexemes lex;
  private final Numbers numbers;
  private final Fractions fractions;
  private final Measures measures;
  private final NonQuantities names;
  private final QuantityCollector found;

  Proportions(
      Lexemes lex,
      Numbers numbers,
      Fractions fractions,
      Measures measures,
      NonQuantities names,
      QuantityCollector found) {
    this.lex = lex;
    this.numbers = numbers;
    this.fractions = fractions;
    this.measures = measures;
    this.names = names;
    this.found = found;
  }

  /* The last lexeme of %, percent, per cent or percentage; less than the first where none is. */
  int percent(int at) {
    return switch (lex.word(at)) {
      case "%", "percent", "percents", "percentage", "percentages", "pct" -> at;
      case "per" -> lex.word(at + 1).equals("cent") && lex.joined(at) ? at + 1 : -1;
      default -> -1;
    };
  }

  /* two thirds, three quarters, half: shares of a whole */
  int share(int at) {
    var half = lex.word(at).equals("half");
    var part = half ? new Numeral(0.5, 0.05, lex.start(at), at, true) : fractions.signed(at);
    var number = part == null ? null : numbers.at(at, false);
    if (part == null || (number != null && number.last() > part.last())) {
      return at;
    }
    var article = lex.word(at).equals("a") && !lex.word(at + 1).equals("half");
    if (article
        && !lex.word(part.last()).equals("quarter")
        && numbers.counted(part.last())
        && !Set.of("more", "less").contains(lex.word(part.last() + 1))) {
      return at;
    }
    var tiny = ofOnePercent(part.last());
    if (tiny > 0) {
      var p = part.value();
      return found.add(
          lex.extent(at, part.start(), tiny),
          lex.text(part),
          new Worth(p, 0.95 * p, 1.05 * p),
          Kind.PERCENT,
          "%");
    }
    var v = 100 * part.value();
    var slack = Math.max(Math.abs(0.05 * v), part.half() * 100);
    return found.add(
        lex.extent(at, part.start(), part.last()),
        lex.text(part),
        Worth.within(v, slack),
        Kind.PERCENT,
        "%");
  }

  /* a tenth of one per cent: its last lexeme, or nought */
  private int ofOnePercent(int last) {
    var one = lex.word(last + 2);
    var of = lex.word(last + 1).equals("of") && lex.spaced(last) && lex.spaced(last + 1);
    return of && (one.equals("a") || one.equals("one") || one.equals("1"))
        ? Math.max(0, percent(last + 3))
        : 0;
  }

  /* two out of three, one over twenty, 1 in 5 */
  int outOf(int at, Numeral number) {
    var last = number.last();
    var next = last + 1;
    var place =
        lex.word(next).equals("over") || (lex.word(next).equals("in") && inParts(number))
            ? next + 1
            : lex.word(next).equals("out") && lex.word(next + 1).equals("of") ? next + 2 : 0;
    if (place > 0 && lex.word(place).equals("every") && lex.spaced(place)) {
      place++;
    }
    var joined = place > 0 && lex.spaced(last) && lex.spaced(place - 1);
    var whole = joined ? numbers.at(place, false) : null;
    if (whole == null || whole.value() <= 0 || names.year(place, whole)) {
      return at;
    }
    var over = lex.word(next).equals("over");
    if ((!over && whole.value() <= number.value())
        || Times.unit(lex.word(whole.last() + 1)) != null
        || measures.named(whole.last() + 1)) {
      return at;
    }
    var v = number.value() / whole.value();
    var slack = Math.abs(0.05 * v);
    var text = lex.text().substring(number.start(), lex.end(whole.last()));
    return found.add(
        lex.extent(at, number.start(), whole.last()),
        text,
        Worth.within(v, slack),
        Kind.K_OF_N,
        "");
  }

  /* 1 in 20, two in five */
  private static boolean inParts(Numeral number) {
    return number.value() == 1 || (number.words() && number.value() <= 9);
  }

  /* 6-to-1 */
  int odds(int at, Numeral number) {
    var to = number.last() + 1;
    var gap = lex.gap(number.last());
    var ratio = lex.word(at - 1).equals("of") && lex.word(at - 2).equals("ratio");
    if (!lex.word(to).equals("to") || !(gap.equals("-") || (ratio && gap.equals(" ")))) {
      return at;
    }
    var second = numbers.at(to + 1, false);
    if (second == null || second.value() == 0) {
      return at;
    }
    var v = number.value() / second.value();
    var half = number.half() / second.value();
    return found.add(
        lex.extent(at, number.start(), second.last()), "", Worth.within(v, half), Kind.ODDS, "x");
  }
}
