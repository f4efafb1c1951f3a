package dev.overtake.claims;

import dev.overtake.claims.Quantity.Hedge;
import dev.overtake.claims.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds amounts in the words of a sentence, in one pass.
final class Quantities {
  private static final Map<String, double[]> MULTIPLES =
      Map.of(
          "double", new double[] {2, 1.75, 2.25},
          "twice", new double[] {2, 1.75, 2.25},
          "triple", new double[] {3, 2.7, 3.3},
          "thrice", new double[] {3, 2.7, 3.3},
          "quadruple", new double[] {4, 3.6, 4.4});

  private static final Map<String, double[]> FRACTIONS =
      Map.of(
          "half", new double[] {50, 45, 55},
          "third", new double[] {100 / 3.0, 31, 36},
          "quarter", new double[] {25, 22.5, 27.5},
          "fifth", new double[] {20, 18, 22},
          "tenth", new double[] {10, 9, 11});

  private static final Set<String> OPENS_AMOUNT =
      Set.of("the", "in", "with", "about", "over", "nearly", "some", "around", "only", "at");

  private final String text;
  private final List<Token> tokens;
  private final Numerals numerals;
  private final UnitReader units;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.numerals = new Numerals(text, tokens);
    this.units = new UnitReader(text, tokens);
  }

  /// The amounts of a sentence, from left to right.
  static List<Quantity> in(String text, List<Token> tokens) {
    var reader = new Quantities(text, tokens);
    for (var at = 0; at < tokens.size(); at = reader.read(at)) {}
    return reader.found;
  }

  private int read(int at) {
    var token = tokens.get(at);
    if (text.startsWith("://", token.end())) {
      return afterAddress(at);
    }
    var multiple = MULTIPLES.get(token.stem());
    if (multiple != null) {
      return bounded(at, at, token.start(), multiple, Kind.MULTIPLE, "x");
    }
    var number = numerals.at(at);
    var pronoun =
        token.stem().equals("one") && number != null && number.last() == at && !unitFollows(at);
    if (number != null && pronoun) {
      var share = fraction(at, number);
      return share > 0 ? share : word(at, token);
    }
    if (number == null) {
      return word(at, token);
    }
    if (number.value() >= 1900
        && number.value() <= 2100
        && token.raw().length() == 4
        && number.last() == at
        && !unitFollows(at)) {
      return at + 1;
    }
    return amount(at, number);
  }

  /* Digits in an address are no amounts. */
  private int afterAddress(int at) {
    var next = at + 1;
    while (next < tokens.size()
        && text.substring(tokens.get(at).end(), tokens.get(next).start())
            .chars()
            .noneMatch(Character::isWhitespace)) {
      next++;
    }
    return next;
  }

  /* Fractions, ordinals and words such as sixfold. */
  private int word(int at, Token token) {
    var raw = token.stem();
    if (raw.endsWith("fold") && raw.length() > 4) {
      var times = NumberWords.small(raw.substring(0, raw.length() - 4));
      if (times != null) {
        return bounded(at, at, token.start(), around(times, 0.5), Kind.MULTIPLE, "x");
      }
    }
    var fraction = FRACTIONS.get(raw);
    if (fraction != null
        && (raw.equals("half")
            || (at > 0 && "a one".contains(stem(at - 1)) && !stem(at - 1).isEmpty()))) {
      var more =
          Set.of("more", "than").contains(stem(at - 1))
              && Set.of("more", "less").contains(stem(at - 2));
      var from = raw.equals("half") || more ? token.start() : tokens.get(at - 1).start();
      return bounded(at, at, from, fraction, Kind.PERCENT, "%");
    }
    var place = ordinal(raw);
    if (place != null) {
      return bounded(at, at, token.start(), new double[] {place, place, place}, Kind.ORDINAL, "");
    }
    return at + 1;
  }

  private static @Nullable Double ordinal(String raw) {
    var word = NumberWords.place(raw);
    if (word != null || !Character.isDigit(raw.charAt(0)) || raw.length() < 3 || raw.length() > 8) {
      return word;
    }
    var digits = raw.substring(0, raw.length() - 2);
    return Set.of("st", "nd", "rd", "th").contains(raw.substring(raw.length() - 2))
            && digits.chars().allMatch(Character::isDigit)
        ? Double.valueOf(digits)
        : null;
  }

  private int bounded(int first, int last, int start, double[] v, Kind kind, String unit) {
    var hedge = hedge(first);
    var range = hedged(hedge, v[0], v[1], v[2]);
    found.add(quantity(start, tokens.get(last).end(), v[0], range, kind, unit, hedge));
    return last + 1;
  }

  private static double[] around(double value, double half) {
    return new double[] {value, value - half, value + half};
  }

  private int amount(int at, Numerals.Numeral number) {
    var token = tokens.get(at);
    if (!number.words() && partOfName(at, number.last())) {
      return at + 1;
    }
    var share = fraction(at, number);
    if (share > 0) {
      return share;
    }
    var odds = odds(at, number);
    if (odds > 0) {
      return odds;
    }
    var last = number.last();
    var value = number.value();
    var half = number.half();
    var hedge = hedge(at);
    var start = token.start();
    var end = tokens.get(last).end();
    var kind = number.unit().isEmpty() ? Kind.NUMBER : Kind.DIMENSION;
    var unit = number.unit();
    if (negative(at)) {
      value = -value;
      start = minusStart(at);
    }
    var sign = units.signBefore(start);
    if (sign != null) {
      kind = Kind.MONEY;
      unit = sign;
      start = units.signStart(start);
    } else if ((end < text.length() && text.charAt(end) == '%')
        || (end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) == '%')) {
      kind = Kind.PERCENT;
      unit = "%";
      end = text.indexOf('%', end) + 1;
    } else if (last + 1 < tokens.size() && glued(last, 2)) {
      var next = tokens.get(last + 1);
      var two = last + 2 < tokens.size() ? tokens.get(last + 2).stem() : "";
      if (next.stem().equals("percent") || (next.stem().equals("per") && two.equals("cent"))) {
        last += next.stem().equals("percent") ? 1 : 2;
        kind = Kind.PERCENT;
        unit = "%";
        if (last + 1 < tokens.size() && tokens.get(last + 1).stem().equals("point")) {
          last++;
          kind = Kind.POINTS;
          unit = "pp";
        }
      } else if (next.stem().equals("percentage")) {
        last += two.equals("point") ? 2 : 1;
        kind = two.equals("point") ? Kind.POINTS : Kind.PERCENT;
        unit = two.equals("point") ? "pp" : "%";
      } else if (next.raw().equals("times") || next.raw().equals("x")) {
        last++;
        kind = Kind.MULTIPLE;
        unit = "x";
      } else if (units.currency(last + 1) != null) {
        last += units.currencyWords(last + 1);
        kind = Kind.MONEY;
        unit = String.valueOf(units.currency(last));
      } else {
        var measure = units.measure(last + 1);
        if (measure != null) {
          last = measure.last();
          kind = measure.kind();
          unit = measure.unit();
        }
      }
      end = tokens.get(last).end();
    }
    if (kind == Kind.NUMBER && factorOf(at)) {
      kind = Kind.MULTIPLE;
      unit = "x";
    }
    var range = hedged(hedge, value, value - half, value + half);
    found.add(quantity(start, end, value, range, kind, unit, hedge));
    return last + 1;
  }

  /* minus five; -5 where nothing stands before the sign */
  private boolean negative(int at) {
    if (stem(at - 1).equals("minus") || stem(at - 1).equals("negative")) {
      return true;
    }
    var start = tokens.get(at).start();
    var sign = start > 0 ? text.charAt(start - 1) : ' ';
    return (sign == '-' || sign == '\u2212')
        && (start < 2
            || Character.isWhitespace(text.charAt(start - 2))
            || text.charAt(start - 2) == '(');
  }

  private int minusStart(int at) {
    var word = stem(at - 1).equals("minus") || stem(at - 1).equals("negative");
    return word ? tokens.get(at - 1).start() : tokens.get(at).start() - 1;
  }

  private Quantity quantity(
      int start, int end, double value, double[] range, Kind kind, String unit, Hedge hedge) {
    return new Quantity(
        start, end, text.substring(start, end), value, range[0], range[1], kind, unit, hedge);
  }

  /* By a factor of (about) N. */
  private boolean factorOf(int at) {
    for (var back = 1; back <= 3 && at - back >= 0; back++) {
      if (stem(at - back).equals("factor")) {
        return true;
      }
    }
    return false;
  }

  private int odds(int at, Numerals.Numeral number) {
    if (at + 2 >= tokens.size() || !tokens.get(at + 1).stem().equals("to")) {
      return 0;
    }
    var second = numerals.at(at + 2);
    var joined =
        tokens.get(at + 1).start() == tokens.get(at).end() + 1
            && text.charAt(tokens.get(at).end()) == '-';
    if (second == null || second.value() == 0 || !joined) {
      return 0;
    }
    var value = number.value() / second.value();
    return bounded(
        at,
        at + 2,
        tokens.get(at).start(),
        around(value, number.half() / second.value()),
        Kind.ODDS,
        "x");
  }

  /* GPT-4, Qwen3, Llama 4, 7 nm, Section 301: digits that are no amount. */
  private boolean partOfName(int at, int last) {
    var token = tokens.get(at);
    var before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
    if ((before == '-' || before == '/' || before == '#' || before == '№')
        && token.start() > 1
        && Character.isLetterOrDigit(text.charAt(token.start() - 2))) {
      return true;
    }
    if (token.end() < text.length()
        && text.charAt(token.end()) == '-'
        && token.end() + 1 < text.length()
        && Character.isLetter(text.charAt(token.end() + 1))
        && last == at
        && !odd(at)
        && !measured(at + 1)) {
      return true;
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).raw().equals("nm")) {
      return true;
    }
    if (at == 0 || before != ' ' || !Character.isDigit(token.raw().charAt(0))) {
      return false;
    }
    var name = tokens.get(at - 1).raw();
    var capital =
        Character.isUpperCase(name.charAt(0)) && at > 1 && !OPENS_AMOUNT.contains(stem(at - 1));
    return capital
        && token.end() - token.start() <= 4
        && !unitFollows(at)
        && tokens.get(at - 1).end() + 1 == token.start()
        && token.raw().indexOf(',') < 0
        && !tokens.get(at - 1).possessive();
  }

  /* 3-inch, 12-cent */
  private boolean measured(int at) {
    return at < tokens.size()
        && (MeasureWords.unit(tokens.get(at).raw()) != null
            || MeasureWords.currency(tokens.get(at).raw()) != null);
  }

  /* two thirds, three quarters: shares of a whole; two out of three, one over twenty, 1 in 5 */
  private int fraction(int at, Numerals.Numeral number) {
    if (!number.unit().isEmpty() || number.value() < 1) {
      return 0;
    }
    var below = Denominators.at(tokens, number.last() + 1, number.value() > 1);
    if (below != null && (number.value() > 1 || number.words())) {
      var share = 100 * number.value() / below.value();
      var range = new double[] {share, 0.95 * share, 1.05 * share};
      return bounded(at, below.last(), tokens.get(at).start(), range, Kind.PERCENT, "%");
    }
    return outOf(at, number);
  }

  private int outOf(int at, Numerals.Numeral number) {
    var next = number.last() + 1;
    var place =
        stem(next).equals("over") || (stem(next).equals("in") && number.value() == 1)
            ? next + 1
            : stem(next).equals("out") && stem(next + 1).equals("of") ? next + 2 : 0;
    if (place == 0 || place >= tokens.size() || number.last() > at + 6) {
      return 0;
    }
    var whole = numerals.at(place);
    var joined =
        whole != null
            && text.substring(tokens.get(next - 1).end(), tokens.get(place).start()).length() <= 9;
    if (whole == null
        || !joined
        || whole.value() <= number.value()
        || whole.value() >= 1900
        || MeasureWords.unit(stem(whole.last() + 1)) != null) {
      return 0;
    }
    var share = number.value() / whole.value();
    return bounded(
        at,
        whole.last(),
        tokens.get(at).start(),
        new double[] {share, 0.95 * share, 1.05 * share},
        Kind.K_OF_N,
        "");
  }

  private boolean odd(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).stem().equals("to") || tokens.get(at + 1).stem().equals("fold"));
  }

  private boolean unitFollows(int at) {
    var end = tokens.get(at).end();
    if (end < text.length() && text.charAt(end) == '%') {
      return true;
    }
    if (at + 1 >= tokens.size()) {
      return false;
    }
    var next = tokens.get(at + 1);
    return (MeasureWords.unit(next.raw()) != null && !next.stem().equals("year"))
        || Numerals.magnitude(next.stem())
        || Set.of("percent", "time", "per").contains(next.stem());
  }

  private boolean glued(int at, int gap) {
    return tokens.get(at + 1).start() - tokens.get(at).end() <= gap - 1
        && text.substring(tokens.get(at).end(), tokens.get(at + 1).start())
            .chars()
            .allMatch(c -> c == ' ' || c == '-' || c == '\n' || c == 0xa0);
  }

  private String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }

  private Hedge hedge(int at) {
    var one = stem(at - 1);
    var two = stem(at - 2);
    if (one.equals("a")) {
      one = two;
      two = stem(at - 3);
    }
    var sign = tokens.get(at).start() > 0 ? text.charAt(tokens.get(at).start() - 1) : ' ';
    if (sign == '~' || sign == '≈') {
      return Hedge.ABOUT;
    }
    return switch (one) {
      case "about", "around", "roughly", "approximately", "some", "circa" -> Hedge.ABOUT;
      case "nearly", "almost" -> Hedge.NEARLY;
      case "over", "exceeding" -> Hedge.OVER;
      case "under", "below" -> Hedge.UNDER;
      case "least" -> Hedge.AT_LEAST;
      case "most" -> two.equals("at") ? Hedge.AT_MOST : Hedge.NONE;
      case "to" ->
          two.equals("close") ? Hedge.NEARLY : two.equals("up") ? Hedge.AT_MOST : Hedge.NONE;
      case "than" ->
          switch (two) {
            case "more", "greater" -> Hedge.OVER;
            case "less", "fewer" -> Hedge.UNDER;
            default -> Hedge.NONE;
          };
      default -> Hedge.NONE;
    };
  }

  private static double[] hedged(Hedge hedge, double v, double low, double high) {
    return switch (hedge) {
      case NONE -> new double[] {low, high};
      case ABOUT -> new double[] {Math.min(low, v * 0.95), Math.max(high, v * 1.05)};
      case NEARLY -> new double[] {v * 0.9, v};
      case OVER, AT_LEAST -> new double[] {v, Double.POSITIVE_INFINITY};
      case UNDER, AT_MOST -> new double[] {Double.NEGATIVE_INFINITY, v};
    };
  }
}
