package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.Set;

/// Reads what a number is an amount of by what follows it: a unit, a currency, a time, per cent.
final class Amounts {
  private final Lexemes lex;
  private final Measures measures;
  private final Currencies currencies;
  private final Times times;
  private final NonQuantities names;
  private final Proportions proportions;
  private final Multiples multiples;
  private final MoneyAmounts sums;
  private final QuantityCollector found;

  Amounts(
      Lexemes lex,
      Measures measures,
      Currencies currencies,
      Times times,
      NonQuantities names,
      Proportions proportions,
      Multiples multiples,
      MoneyAmounts sums,
      QuantityCollector found) {
    this.lex = lex;
    this.measures = measures;
    this.currencies = currencies;
    this.times = times;
    this.names = names;
    this.proportions = proportions;
    this.multiples = multiples;
    this.sums = sums;
    this.found = found;
  }

  /// Reads the amount that begins with a number and returns the next lexeme to read.
  int of(int at, Numeral number) {
    var last = number.last();
    var measured = measures.after(number);
    var currency = currencies.after(number);
    var time = times.after(number);
    var percent = lex.joined(last) ? proportions.percent(last + 1) : -1;
    var unit = measured != null || currency != null || time != null || percent > last;
    var scaled = unit || number.last() > at || multiples.follows(last);
    if (!number.words()
        && names.partOf(
            at,
            number,
            scaled && !onlyPoint(at, number, unit),
            found.endsBefore(number),
            !found.isEmpty())) {
      return at + 1;
    }
    if (!unit) {
      var whole = proportions.outOf(at, number);
      if (whole > at) {
        return whole;
      }
      if (number.words()
          && number.last() == at
          && lex.word(at).equals("one")
          && names.pronoun(at)) {
        return at + 1;
      }
      if ((names.year(at, number) && !multiples.follows(last))
          || (!number.words() && names.listed(at, number))) {
        return at + 1;
      }
      var odds = proportions.odds(at, number);
      if (odds > at) {
        return odds;
      }
    }
    var v = number.value();
    var low = v - number.half();
    var high = v + number.half();
    var own =
        unit && lex.adjoins(last) && !lex.sign(last + 1) && currency == null
            ? ""
            : lex.text(number);
    if (percent > last) {
      return percentage(at, number, percent);
    }
    if (currency != null) {
      return sums.suffixed(at, number, currency);
    }
    if (time != null && (measured == null || !measured.unit().contains("/"))) {
      return timed(at, time, own);
    }
    if (measured != null) {
      var inches = measured.unit().equals("foot") ? measures.inches(measured.last()) : null;
      var more = inches == null ? 0 : inches.value();
      var end = inches == null ? measured.end() : lex.end(inches.last());
      var to = inches == null ? measured.last() : inches.last();
      return found.add(
          at,
          number.start(),
          end,
          to,
          own,
          v + more,
          low + more,
          high + more,
          Kind.DIMENSION,
          measured.unit());
    }
    if (multiples.timed(number)) {
      return found.add(
          at, number.start(), last + 1, lex.text(number), v, low, high, Kind.MULTIPLE, "x");
    }
    var kind = multiples.factorOf(at) ? Kind.MULTIPLE : Kind.NUMBER;
    return found.add(
        at,
        number.start(),
        last,
        lex.text(number),
        v,
        low,
        high,
        kind,
        kind == Kind.NUMBER ? "" : "x");
  }

  /* Whether only a decimal point makes a number longer than its first digits, as in a version. */
  private boolean onlyPoint(int at, Numeral number, boolean unit) {
    return !unit && number.last() == at + 1 && lex.digits(at + 1);
  }

  private int percentage(int at, Numeral number, int percent) {
    var points = Set.of("point", "points").contains(lex.word(percent + 1)) && lex.spaced(percent);
    var v = number.value();
    return found.add(
        at,
        number.start(),
        points ? percent + 1 : percent,
        lex.text(number),
        v,
        v - number.half(),
        v + number.half(),
        points ? Kind.POINTS : Kind.PERCENT,
        points ? "pp" : "%");
  }

  /// Reads a length of time or an age, and returns the next lexeme.
  int timed(int at, Times.Time time, String number) {
    var kind = time.age() ? Kind.AGE : Kind.DURATION;
    return found.add(
        at,
        time.start(),
        time.last(),
        number,
        time.value(),
        time.low(),
        time.high(),
        kind,
        time.unit());
  }
}
