package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Hedge;
import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The amounts found so far: each with its hedge, and two that are the ends of a range as one.
final class QuantityCollector {
  private static final Set<String> GROWS =
      Set.of(
          "from",
          "rose",
          "up",
          "fell",
          "down",
          "grew",
          "climbed",
          "jumped",
          "increased",
          "rising",
          "growing",
          "dropped",
          "declined",
          "soared");

  private final Lexemes lex;
  private final List<Quantity> list = new ArrayList<>();

  QuantityCollector(Lexemes lex) {
    this.lex = lex;
  }

  List<Quantity> list() {
    return list;
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  /// Whether the last amount ends right before a number, but for one character.
  boolean endsBefore(Numeral number) {
    return !list.isEmpty() && list.getLast().end() == number.start() - 1;
  }

  /// Adds an amount and returns the lexeme after it.
  ///
  /// @param number the number alone, as in [Quantity]
  int add(Extent extent, String number, Worth worth, Kind kind, String unit) {
    var hedge = Hedges.before(lex, extent.first());
    var range = Hedges.range(hedge, worth);
    var quantity =
        new Quantity(
            extent.start(),
            extent.end(),
            lex.text().substring(extent.start(), extent.end()),
            number,
            worth.value(),
            range.low(),
            range.high(),
            kind,
            unit,
            hedge);
    var whole = list.isEmpty() ? null : rangeOf(list.getLast(), quantity);
    if (whole != null) {
      list.removeLast();
    }
    list.add(whole == null ? quantity : whole);
    return extent.last() + 1;
  }

  /* between 10 and 15 %, eight to 10 feet, 5-7 million cars: one amount with both ends */
  private @Nullable Quantity rangeOf(Quantity a, Quantity b) {
    var gap = lex.text().substring(a.end(), Math.max(a.end(), b.start())).strip();
    var between = gap.equals("and") && before(a, "between");
    var dash = Set.of("-", "–", "—").contains(gap) && lex.at(b.start() - 1) != ' ';
    var to =
        (gap.equals("to") || (dash && inDigits(a) && inDigits(b)))
            && GROWS.stream().noneMatch(w -> before(a, w));
    var alike =
        (a.kind() == b.kind() && a.unit().equals(b.unit()))
            || (a.kind() == Kind.NUMBER && !Set.of(Kind.ORDINAL, Kind.RELATIVE).contains(b.kind()));
    if (!(between || to) || !alike || b.number().isEmpty() || a.hedge() != Hedge.NONE) {
      return null;
    }
    var scale = a.value() < 1000 && a.kind() == Kind.NUMBER ? magnitude(b) : 1;
    var low = a.value() * scale;
    if (!(low < b.value()) || low < 0) {
      return null;
    }
    var text = lex.text().substring(a.start(), b.end());
    var number = a.number() + " to " + b.number();
    var mean = (low + b.value()) / 2;
    return new Quantity(
        a.start(), b.end(), text, number, mean, low, b.value(), b.kind(), b.unit(), Hedge.NONE);
  }

  private static boolean inDigits(Quantity q) {
    return !q.number().isEmpty()
        && Character.isDigit(q.number().charAt(0))
        && !q.number().contains(" to ");
  }

  private boolean before(Quantity a, String word) {
    var start = a.start() - 1;
    return start >= word.length()
        && lex.text().regionMatches(true, start - word.length(), word, 0, word.length());
  }

  /* What the number of an amount was multiplied by in words: a million in 10 million. */
  private static double magnitude(Quantity b) {
    var space = b.number().lastIndexOf(' ');
    var scale = space < 0 ? null : NumberWords.magnitude(b.number().substring(space + 1));
    return scale == null ? 1 : scale;
  }
}
