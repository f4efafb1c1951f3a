package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Finds the amounts of a text, in one pass.
public final class Quantities {
  private static final Set<String> OPENING = opening();
  private static final Set<String> HALVES = Set.of("first", "second", "latter");

  private final Lexemes lex;
  private final Numbers numbers;
  private final Currencies currencies;
  private final Times times;
  private final Ordinals ordinals;
  private final NonQuantities names;
  private final QuantityCollector found;
  private final Proportions proportions;
  private final Multiples multiples;
  private final MoneyAmounts sums;
  private final Amounts amounts;

  private Quantities(Lexemes lex, IntPredicate owner) {
    this.lex = lex;
    found = new QuantityCollector(lex);
    var cardinals = new Cardinals(lex);
    var fractions = new Fractions(lex, cardinals);
    numbers = new Numbers(lex, cardinals, fractions);
    currencies = new Currencies(lex, numbers);
    var measures = new Measures(lex, numbers);
    times = new Times(lex, numbers);
    ordinals = new Ordinals(lex);
    names = new NonQuantities(lex, owner);
    proportions = new Proportions(lex, numbers, fractions, measures, names, found);
    multiples = new Multiples(lex, found);
    sums = new MoneyAmounts(lex, currencies, found);
    amounts =
        new Amounts(
            lex,
            new Amounts.Readers(measures, currencies, times, names, proportions, multiples, sums),
            found);
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
    return in(new Lexemes(text, from, to), owner);
  }

  /// The amounts of a stretch of text that is cut into lexemes.
  static List<Quantity> in(Lexemes lexemes, IntPredicate owner) {
    var reader = new Quantities(lexemes, owner);
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
    var multiple = multiples.at(at);
    if (multiple > at) {
      return multiple;
    }
    var prefix = currencies.before(at);
    var sum = prefix == null ? null : numbers.at(prefix.number(), true);
    if (prefix != null && sum != null) {
      return sums.prefixed(at, prefix, sum);
    }
    var time = times.worded(at);
    if (time != null) {
      return amounts.timed(at, time, "");
    }
    var ordinal = ordinals.at(at);
    if (ordinal != null) {
      var kind = ordinal.from().isEmpty() ? Kind.ORDINAL : Kind.RELATIVE;
      return found.add(
          lex.extent(at, lex.start(at), ordinal.last()),
          "",
          Worth.exactly(ordinal.value()),
          kind,
          ordinal.from());
    }
    var share = proportions.share(at);
    if (share > at) {
      return share;
    }
    var number = numbers.at(at, false);
    return number == null ? bare(at) : amounts.of(at, number);
  }

  private static Set<String> opening() {
    var words =
        new HashSet<>(Set.of("percent", "percents", "percentage", "percentages", "pct", "per"));
    words.addAll(Multiples.opening());
    words.addAll(NumberWords.opening());
    words.addAll(Ordinals.opening());
    words.addAll(Times.opening());
    words.addAll(CurrencyWords.opening());
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

  private int bare(int at) {
    var aged = times.aged(at);
    if (aged != null) {
      return found.add(
          lex.extent(at, lex.start(at), aged.last()),
          lex.text(aged),
          Worth.exactly(aged.value()),
          Kind.AGE,
          "years");
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
    return found.add(
        lex.extent(at, lex.start(at), number.last()),
        lex.text(number),
        Worth.of(number),
        Kind.PERCENT,
        "%");
  }

  private int unit(int at, Kind kind, String unit) {
    var last = kind == Kind.PERCENT ? proportions.percent(at) : at;
    return found.add(lex.extent(at, lex.start(at), last), "", Worth.UNSAID, kind, unit);
  }
}
