package dev.overtake.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one whole number: signs, digits or words, fractions beside it, magnitudes after it.
///
/// It looks ahead only as far as the number goes, so a text is read in linear time.
final class Numbers {
  private static final Set<String> NO_NOUN =
      Set.of(
          "is", "are", "was", "were", "and", "or", "by", "to", "in", "of", "at", "on", "from",
          "for", "x", "than", "but", "tall", "long", "wide", "high", "deep", "away", "thick",
          "apart", "across", "below", "above", "per", "isn't", "with", "as", "the");

  private final Lexemes lex;
  private final Digits digits;
  private final Cardinals cardinals;
  private final Fractions fractions;

  Numbers(Lexemes lex, Cardinals cardinals, Fractions fractions) {
    this.lex = lex;
    this.cardinals = cardinals;
    this.fractions = fractions;
    digits = new Digits(lex);
  }

  /// The number that begins at a place, or null.
  ///
  /// @param money whether a currency stands before it, so that `m` is a million
  @Nullable Numeral at(int at, boolean money) {
    if (lex.minus(at)) {
      var number = lex.spaced(at) ? unsigned(at + 1, money, Double.MAX_VALUE) : null;
      return number == null ? null : number.negative(lex.start(at));
    }
    var number = unsigned(at, money, Double.MAX_VALUE);
    return number != null && signed(number.start()) ? number.negative(number.start() - 1) : number;
  }

  private boolean signed(int start) {
    var sign = lex.at(start - 1);
    var before = lex.at(start - 2);
    return (sign == '-' || sign == '\u2212') && (Character.isWhitespace(before) || before == '(');
  }

  private @Nullable Numeral unsigned(int at, boolean money, double below) {
    if (lex.digits(at) || lex.sign(at)) {
      return inDigits(at, money, below);
    }
    var part = partOfMagnitude(at);
    if (part != null) {
      return part;
    }
    var words = cardinals.at(at);
    return words == null ? null : scaled(words, money, below);
  }

  private @Nullable Numeral inDigits(int at, boolean money, double below) {
    var fraction = digits.fraction(at);
    if (fraction != null) {
      return fraction;
    }
    var number = digits.at(at);
    if (number == null) {
      return null;
    }
    var after = number.last();
    var part =
        lex.spaced(after) || (lex.adjoins(after) && lex.sign(after + 1))
            ? digits.fraction(after + 1)
            : null;
    if (part != null && number.value() == Math.rint(number.value())) {
      return number.to(number.value() + part.value(), 0, part.last());
    }
    return scaled(number, money, below);
  }

  /* half a million, a quarter million, half a dozen, two thirds of a million, three quarters
  billion */
  private @Nullable Numeral partOfMagnitude(int at) {
    var article = lex.word(at).equals("a") && lex.spaced(at);
    var first = article ? at + 1 : at;
    var single = lex.word(first).equals("half") || lex.word(first).equals("quarter");
    Numeral part;
    if (single) {
      var value = lex.word(first).equals("half") ? 0.5 : 0.25;
      part = new Numeral(value, 0.05, lex.start(at), first, true);
    } else {
      part = fractions.at(at);
    }
    if (part == null || !lex.joined(part.last())) {
      return null;
    }
    var next = part.last() + 1;
    if (lex.word(next).equals("of") && lex.word(next + 1).equals("a")) {
      next += 2;
    } else if (single && (lex.word(next).equals("a") || lex.word(next).equals("an"))) {
      next++;
    }
    var dozen = NumberWords.dozen(lex.word(next));
    var scale = dozen == null ? NumberWords.magnitude(lex.word(next)) : dozen;
    return scale == null || scale == 100 ? null : part.to(part.value() * scale, scale * 0.05, next);
  }

  /* Magnitudes and halves after a number: 5 and a half million, 2 thousand billion, 10k. */
  private Numeral scaled(Numeral number, boolean money, double below) {
    var value = number.value();
    var half = number.half();
    var last = number.last();
    var scale = number.words() ? spoken(last) : 1;
    while (true) {
      var part = andPart(last);
      if (part != null) {
        var own = lex.joined(part.last()) ? NumberWords.magnitude(lex.word(part.last() + 1)) : null;
        if (own != null && own < scale) {
          return number.to(value + part.value() * own, 0.125 * own, part.last() + 1);
        }
        value += part.value() * scale;
        half = Math.min(half, 0.125 * scale);
        last = part.last();
      }
      var next = magnitude(number, last, money);
      if (next == null || next >= below) {
        break;
      }
      scale = next;
      if (scale == 12 && number.words()) {
        value += 11 * (value % 100);
        last++;
        continue;
      }
      value *= scale;
      half *= scale;
      last++;
      var tail = scale == 12 ? null : tail(last, scale);
      if (tail != null) {
        return number.to(value + tail.value(), tail.half(), tail.last());
      }
    }
    return number.to(value, half, last);
  }

  private double spoken(int last) {
    var scale = NumberWords.magnitude(lex.word(last));
    return scale == null || scale == 100 ? 1 : scale;
  }

  private @Nullable Double magnitude(Numeral number, int last, boolean money) {
    if (!lex.joined(last)) {
      return null;
    }
    var word = lex.word(last + 1);
    var dozen = NumberWords.dozen(word);
    var scale = dozen == null ? NumberWords.magnitude(word) : dozen;
    if (scale != null) {
      return word.equals("mil") && number.words() ? null : scale;
    }
    return number.words() || !lex.spaced(last) ? null : letter(number, last, money);
  }

  /* 10k, 1.2b, 700m users; not 48m of rope or 100t of steel. */
  private @Nullable Double letter(Numeral number, int last, boolean money) {
    var attached = lex.adjoins(last);
    var at = last + 1;
    if (lex.adjoins(at) && lex.digits(at + 1)) {
      return null;
    }
    return switch (lex.raw(at)) {
      case "k", "K" -> 1e3;
      case "M", "MM" -> 1e6;
      case "mm" -> money ? Double.valueOf(1e6) : null;
      case "m" -> money || (attached && counted(at)) ? Double.valueOf(1e6) : null;
      case "B" -> 1e9;
      case "b" -> attached || money ? Double.valueOf(1e9) : null;
      case "G" -> number.value() >= 10 ? Double.valueOf(1e9) : null;
      case "万" -> 1e4;
      case "亿" -> 1e8;
      case "万亿" -> 1e12;
      case "T" -> attached || money ? Double.valueOf(1e12) : null;
      case "t" -> money ? Double.valueOf(1e12) : null;
      default -> null;
    };
  }

  /// Whether a noun follows a lexeme at once, as in `700m users`.
  boolean counted(int at) {
    return lex.spaced(at) && !lex.adjoins(at) && nounAt(at + 1);
  }

  private boolean nounAt(int at) {
    var word = lex.word(at);
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !NO_NOUN.contains(word)
        && !NumberWords.counts(word);
  }

  /* 4 thousand 3 hundred and 21; 6 crore and two hundred */
  private @Nullable Numeral tail(int last, double scale) {
    if (!lex.spaced(last) || lex.adjoins(last)) {
      return null;
    }
    var and = lex.word(last + 1).equals("and");
    var next = and ? last + 2 : last + 1;
    var indian = lex.word(last).equals("crore") || lex.word(last).equals("lakh");
    if ((scale > 1000 && !indian) || (and && !lex.spaced(last + 1))) {
      return null;
    }
    var number = unsigned(next, false, scale);
    return number == null
            || number.value() <= 0
            || number.value() >= (and && !indian ? 100 : scale)
            || (lex.joined(number.last())
                && (lex.adjoins(number.last())
                    || NumberWords.magnitude(lex.word(number.last() + 1)) != null))
        ? null
        : number;
  }

  private @Nullable Numeral andPart(int last) {
    if (!lex.word(last + 1).equals("and") || !lex.spaced(last) || !lex.spaced(last + 1)) {
      return null;
    }
    return fractions.at(last + 2);
  }
}
