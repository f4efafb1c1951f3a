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

  Amounts(Lexemes lex, Readers readers, QuantityCollector found) {
    this.lex = lex;
    this.found = found;
    measures = readers.measures;
    currencies = readers.currencies;
    times = readers.times;
    names = readers.names;
    proportions = readers.proportions;
    multiples = readers.multiples;
    sums = readers.sums;
  }

  /// What reads the words after a number, one kind each.
  record Readers(
      Measures measures,
      Currencies currencies,
      Times times,
      NonQuantities names,
      Proportions proportions,
      Multiples multiples,
      MoneyAmounts sums) {}

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
    return measured == null ? number(at, number) : measured(at, number, measured, own);
  }

  private int number(int at, Numeral number) {
    var last = number.last();
    var timed = multiples.timed(number);
    var multiple = timed || multiples.factorOf(at);
    return found.add(
        lex.extent(at, number.start(), timed ? last + 1 : last),
        lex.text(number),
        Worth.of(number),
        multiple ? Kind.MULTIPLE : Kind.NUMBER,
        multiple ? "x" : "");
  }

  private int measured(int at, Numeral number, Measures.Measured measured, String own) {
    var inches = measured.unit().equals("foot") ? measures.inches(measured.last()) : null;
    var extent =
        inches == null
            ? new Extent(at, number.start(), measured.end(), measured.last())
            : lex.extent(at, number.start(), inches.last());
    var worth = Worth.of(number).plus(inches == null ? 0 : inches.value());
    return found.add(extent, own, worth, Kind.DIMENSION, measured.unit());
  }

  /* Whether only a decimal point makes a number longer than its first digits, as in a version. */
  private boolean onlyPoint(int at, Numeral number, boolean unit) {
    return !unit && number.last() == at + 1 && lex.digits(at + 1);
  }

  private int percentage(int at, Numeral number, int percent) {
    var points = Set.of("point", "points").contains(lex.word(percent + 1)) && lex.spaced(percent);
    return found.add(
        lex.extent(at, number.start(), points ? percent + 1 : percent),
        lex.text(number),
        Worth.of(number),
        points ? Kind.POINTS : Kind.PERCENT,
        points ? "pp" : "%");
  }

  /// Reads a length of time or an age, and returns the next lexeme.
  int timed(int at, Times.Time time, String number) {
    var kind = time.age() ? Kind.AGE : Kind.DURATION;
    return found.add(
        lex.extent(at, time.start(), time.last()),
        number,
        new Worth(time.value(), time.low(), time.high()),
        kind,
        time.unit());
  }
}
