package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Finds the amounts of a text, in one pass.
public final class Quantities {
  private static final Map<String, Double> MULTIPLES =
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
  private static final Set<String> OPENING = opening();
  private static final Set<String> HALVES = Set.of("first", "second", "latter");

  /* So many times are a count, as of downloads, and no multiple. */
  private static final double COUNT_OF_TIMES = 1e5;

  private final Lexemes lex;
  private final Numbers numbers;
  private final Currencies currencies;
  private final Measures measures;
  private final Times times;
  private final Ordinals ordinals;
  private final Names names;
  private final Found found;
  private final Proportions proportions;

  private Quantities(String text, int from, int to, IntPredicate owner) {
    lex = new Lexemes(text, from, to);
    found = new Found(lex);
    numbers = new Numbers(lex);
    currencies = new Currencies(lex, numbers);
    measures = new Measures(lex, numbers);
    times = new Times(lex, numbers);
    ordinals = new Ordinals(lex);
    names = new Names(lex, owner);
    proportions = new Proportions(lex, numbers, measures, names, found);
  }

  /// The amounts between two places of a text, from left to right.
  public static List<Quantity> in(String text, int from, int to) {
    return in(text, from, to, end -> false);
  }

  /// The amounts between two places of a text, from left to right.
  ///
  /// @param owner whether the name of somebody who can have amounts ends at a place: the number in
  ///   "and Taiwan 18" is an amount, that in "Llama 4" is not
  public static List<Quantity> in(String text, int from, int to, IntPredicate owner) {
    var reader = new Quantities(text, from, to, owner);
    for (var at = 0; at < reader.lex.size(); at = reader.read(at)) {}
    return reader.found.list();
  }

  /// The number that a word for zero to nineteen stands for, or its digits; nought for others.
  public static int count(String word) {
    var small = NumberWords.small(word);
    if (small != null) {
      return small.intValue();
    }
    return word.length() < 4 && !word.isEmpty() && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : 0;
  }

  /* Reads what begins at a lexeme and returns the next one to read. */
  private int read(int at) {
    var after = names.afterAddress(at);
    if (after > at) {
      return after;
    }
    if (!opens(at) || halfYear(at)) {
      return at + 1;
    }
    var multiple = multiple(at);
    if (multiple > at) {
      return multiple;
    }
    var prefix = currencies.before(at);
    var sum = prefix == null ? null : numbers.at(prefix.number(), true);
    if (prefix != null && sum != null) {
      return money(at, prefix, sum);
    }
    var time = times.worded(at);
    if (time != null) {
      return timed(at, time, "");
    }
    var ordinal = ordinals.at(at);
    if (ordinal != null) {
      var kind = ordinal.from().isEmpty() ? Kind.ORDINAL : Kind.RELATIVE;
      var v = ordinal.value();
      return found.add(at, lex.start(at), ordinal.last(), "", v, v, v, kind, ordinal.from());
    }
    var share = proportions.share(at);
    if (share > at) {
      return share;
    }
    var number = numbers.at(at, false);
    return number == null ? bare(at) : amount(at, number);
  }

  private static Set<String> opening() {
    var words =
        new HashSet<>(Set.of("percent", "percents", "percentage", "percentages", "pct", "per"));
    words.addAll(MULTIPLES.keySet());
    words.addAll(NumberWords.opening());
    words.addAll(Ordinals.opening());
    words.addAll(Times.opening());
    words.addAll(Currencies.opening());
    return words;
  }

  /* The first half is a stretch of time. */
  private boolean halfYear(int at) {
    return lex.word(at).equals("half") && HALVES.contains(lex.word(at - 1));
  }

  /* Most words begin no amount. */
  private boolean opens(int at) {
    return lex.digits(at)
        || lex.sign(at)
        || OPENING.contains(lex.word(at))
        || lex.word(at).endsWith("fold");
  }

  /* twice, sixfold */
  private int multiple(int at) {
    var word = lex.word(at);
    var times = MULTIPLES.get(word);
    if (times != null) {
      return found.add(
          at, lex.start(at), at, "", times, times * 0.9, times * 1.1, Kind.MULTIPLE, "x");
    }
    if (word.endsWith("fold") && word.length() > 4) {
      var stem = NumberWords.small(word.substring(0, word.length() - 4));
      if (stem != null) {
        return found.add(
            at, lex.start(at), at, "", stem, stem - 0.5, stem + 0.5, Kind.MULTIPLE, "x");
      }
    }
    return at;
  }

  private int money(int at, Currencies.Prefix prefix, Numeral number) {
    var value = number.value() * prefix.scale();
    var half = number.half() * prefix.scale();
    var last = number.last();
    if (lex.spaced(last) && currencies.again(last + 1, prefix.code())) {
      last = lex.adjoins(prefix.number() - 1) ? last : last + 1;
    } else if (number.value() >= 1 && !lex.adjoins(prefix.number() - 1)) {
      var parts = currencies.parts(last);
      if (parts != null && value == Math.rint(value)) {
        value += parts.value();
        last = parts.last();
      }
    }
    return found.add(
        at,
        prefix.start(),
        last,
        lex.text(number),
        value,
        value - half,
        value + half,
        Kind.MONEY,
        prefix.code());
  }

  private int timed(int at, Times.Time time, String number) {
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

  private int bare(int at) {
    var aged = times.aged(at);
    if (aged != null) {
      var v = aged.value();
      return found.add(at, lex.start(at), aged.last(), lex.text(aged), v, v, v, Kind.AGE, "years");
    }
    var code = currencies.bare(at);
    if (code != null) {
      return unit(at, Kind.MONEY, code);
    }
    var percent = proportions.percent(at);
    if (percent < at) {
      return at + 1;
    }
    var of = lex.word(percent + 1).equals("of") && lex.spaced(percent) && at == 0;
    var number = of ? numbers.at(percent + 2, false) : null;
    if (number == null) {
      return unit(at, Kind.PERCENT, "%");
    }
    var v = number.value();
    var half = number.half();
    return found.add(
        at,
        lex.start(at),
        number.last(),
        lex.text(number),
        v,
        v - half,
        v + half,
        Kind.PERCENT,
        "%");
  }

  private int unit(int at, Kind kind, String unit) {
    var last = kind == Kind.PERCENT ? proportions.percent(at) : at;
    return found.add(at, lex.start(at), last, "", Double.NaN, Double.NaN, Double.NaN, kind, unit);
  }

  private int amount(int at, Numeral number) {
    var last = number.last();
    var measured = measures.after(number);
    var currency = currencies.after(number);
    var time = times.after(number);
    var percent = lex.joined(last) ? proportions.percent(last + 1) : -1;
    var unit = measured != null || currency != null || time != null || percent > last;
    var scaled = unit || number.last() > at || followedByTimes(last);
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
      if ((names.year(at, number) && !followedByTimes(last))
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
      return sum(at, number, currency);
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
    if (followedByTimes(last) && v < COUNT_OF_TIMES) {
      return found.add(
          at, number.start(), last + 1, lex.text(number), v, low, high, Kind.MULTIPLE, "x");
    }
    var kind = factorOf(at) ? Kind.MULTIPLE : Kind.NUMBER;
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

  private boolean followedByTimes(int last) {
    var word = lex.word(last + 1);
    return lex.joined(last)
        && (word.equals("times") || word.equals("x") || word.equals("fold") || word.equals("×"))
        && !(word.equals("x") && lex.digits(last + 2));
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

  private int sum(int at, Numeral number, Currencies.Suffix currency) {
    var value = number.value() * currency.scale();
    var half = number.half() * currency.scale();
    var last = currency.last();
    var parts = value == Math.rint(value) && currency.scale() == 1 ? currencies.parts(last) : null;
    if (parts != null) {
      value += parts.value();
      last = parts.last();
    }
    return found.add(
        at,
        number.start(),
        last,
        lex.text(number),
        value,
        value - half,
        value + half,
        Kind.MONEY,
        currency.code());
  }

  /* By a factor of (about) N. */
  private boolean factorOf(int at) {
    for (var back = 1; back <= 3; back++) {
      if (lex.word(at - back).equals("factor")) {
        return true;
      }
    }
    return false;
  }
}
