package dev.overtake.claims.quantity;

import dev.overtake.claims.quantity.Quantity.Hedge;
import dev.overtake.claims.quantity.Quantity.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final Set<String> OPENING = opening();

  /* So many times are a count, as of downloads, and no multiple. */
  private static final double COUNT_OF_TIMES = 1e5;

  private final Lexemes lex;
  private final Numbers numbers;
  private final Currencies currencies;
  private final Measures measures;
  private final Times times;
  private final Ordinals ordinals;
  private final Names names;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text, int from, int to) {
    lex = new Lexemes(text, from, to);
    numbers = new Numbers(lex);
    currencies = new Currencies(lex, numbers);
    measures = new Measures(lex, numbers);
    times = new Times(lex, numbers);
    ordinals = new Ordinals(lex);
    names = new Names(lex);
  }

  /// The amounts between two places of a text, from left to right.
  public static List<Quantity> in(String text, int from, int to) {
    var reader = new Quantities(text, from, to);
    for (var at = 0; at < reader.lex.size(); at = reader.read(at)) {}
    return reader.found;
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
    if (!opens(at)) {
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
      return add(at, lex.start(at), ordinal.last(), "", v, v, v, kind, ordinal.from());
    }
    var share = share(at);
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
      return add(at, lex.start(at), at, "", times, times * 0.9, times * 1.1, Kind.MULTIPLE, "x");
    }
    if (word.endsWith("fold") && word.length() > 4) {
      var stem = NumberWords.small(word.substring(0, word.length() - 4));
      if (stem != null) {
        return add(at, lex.start(at), at, "", stem, stem - 0.5, stem + 0.5, Kind.MULTIPLE, "x");
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
    return add(
        at,
        prefix.start(),
        last,
        text(number),
        value,
        value - half,
        value + half,
        Kind.MONEY,
        prefix.code());
  }

  private String text(Numeral number) {
    return lex.text().substring(number.start(), lex.end(number.last()));
  }

  private int timed(int at, Times.Time time, String number) {
    var kind = time.age() ? Kind.AGE : Kind.DURATION;
    return add(
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

  /* two thirds, three quarters, half: shares of a whole */
  private int share(int at) {
    var half = lex.word(at).equals("half");
    var part = half ? new Numeral(0.5, 0.05, lex.start(at), at, true) : numbers.signedPart(at);
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
      return add(
          at, part.start(), tiny, text(part), p, 0.95 * p, 1.05 * p, Kind.PERCENT, "%");
    }
    var v = 100 * part.value();
    var slack = Math.max(Math.abs(0.05 * v), part.half() * 100);
    return add(
        at, part.start(), part.last(), text(part), v, v - slack, v + slack, Kind.PERCENT, "%");
  }

  /* a tenth of one per cent: its last lexeme, or nought */
  private int ofOnePercent(int last) {
    var one = lex.word(last + 2);
    var of = lex.word(last + 1).equals("of") && lex.spaced(last) && lex.spaced(last + 1);
    return of && (one.equals("a") || one.equals("one") || one.equals("1"))
        ? Math.max(0, percent(last + 3))
        : 0;
  }

  private int bare(int at) {
    var aged = times.aged(at);
    if (aged != null) {
      var v = aged.value();
      return add(at, lex.start(at), aged.last(), text(aged), v, v, v, Kind.AGE, "years");
    }
    var code = currencies.bare(at);
    if (code != null) {
      return unit(at, Kind.MONEY, code);
    }
    var percent = percent(at);
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
    return add(
        at, lex.start(at), number.last(), text(number), v, v - half, v + half, Kind.PERCENT, "%");
  }

  private int unit(int at, Kind kind, String unit) {
    var last = kind == Kind.PERCENT ? percent(at) : at;
    return add(at, lex.start(at), last, "", Double.NaN, Double.NaN, Double.NaN, kind, unit);
  }

  /* The last lexeme of %, percent, per cent or percentage; less than the first where none is. */
  private int percent(int at) {
    return switch (lex.word(at)) {
      case "%", "percent", "percents", "percentage", "percentages", "pct" -> at;
      case "per" -> lex.word(at + 1).equals("cent") && lex.joined(at) ? at + 1 : -1;
      default -> -1;
    };
  }

  private int amount(int at, Numeral number) {
    var last = number.last();
    var measured = measures.after(number);
    var currency = currencies.after(number);
    var time = times.after(number);
    var percent = lex.joined(last) ? percent(last + 1) : -1;
    var unit = measured != null || currency != null || time != null || percent > last;
    var scaled = unit || number.last() > at || followedByTimes(last);
    if (!number.words()
        && names.partOf(at, number, scaled && !onlyPoint(at, number, unit), ranged(number), !found.isEmpty())) {
      return at + 1;
    }
    if (!unit) {
      var whole = outOf(at, number);
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
      var odds = odds(at, number);
      if (odds > at) {
        return odds;
      }
    }
    var v = number.value();
    var low = v - number.half();
    var high = v + number.half();
    var own =
        unit && lex.adjoins(last) && !lex.sign(last + 1) && currency == null ? "" : text(number);
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
      return add(
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
      return add(at, number.start(), last + 1, text(number), v, low, high, Kind.MULTIPLE, "x");
    }
    var kind = factorOf(at) ? Kind.MULTIPLE : Kind.NUMBER;
    return add(
        at, number.start(), last, text(number), v, low, high, kind, kind == Kind.NUMBER ? "" : "x");
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
    return add(
        at,
        number.start(),
        points ? percent + 1 : percent,
        text(number),
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
    return add(
        at,
        number.start(),
        last,
        text(number),
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

  /* 6-to-1 */
  private int odds(int at, Numeral number) {
    var to = number.last() + 1;
    if (!lex.word(to).equals("to") || !lex.gap(number.last()).equals("-")) {
      return at;
    }
    var second = numbers.at(to + 1, false);
    if (second == null || second.value() == 0) {
      return at;
    }
    var v = number.value() / second.value();
    var half = number.half() / second.value();
    return add(at, number.start(), second.last(), "", v, v - half, v + half, Kind.ODDS, "x");
  }

  /* two out of three, one over twenty, 1 in 5 */
  private int outOf(int at, Numeral number) {
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
    return add(at, number.start(), whole.last(), text, v, v - slack, v + slack, Kind.K_OF_N, "");
  }

  /* 1 in 20, two in five */
  private static boolean inParts(Numeral number) {
    return number.value() == 1 || (number.words() && number.value() <= 9);
  }

  private boolean ranged(Numeral number) {
    return !found.isEmpty() && found.getLast().end() == number.start() - 1;
  }

  private int add(
      int first,
      int start,
      int last,
      String number,
      double value,
      double low,
      double high,
      Kind kind,
      String unit) {
    return add(first, start, lex.end(last), last, number, value, low, high, kind, unit);
  }

  private int add(
      int first,
      int start,
      int end,
      int last,
      String number,
      double value,
      double low,
      double high,
      Kind kind,
      String unit) {
    var hedge = Hedges.before(lex, first);
    var range = Hedges.range(hedge, value, low, high);
    var text = lex.text();
    var quantity =
        new Quantity(
            start,
            end,
            text.substring(start, end),
            number,
            value,
            range[0],
            range[1],
            kind,
            unit,
            hedge);
    var whole = found.isEmpty() ? null : rangeOf(found.getLast(), quantity);
    if (whole != null) {
      found.removeLast();
    }
    found.add(whole == null ? quantity : whole);
    return last + 1;
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
