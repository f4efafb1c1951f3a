package dev.overtake.claims.quantity;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one number in digits: groups, decimals, powers, simple fractions.
final class Digits {
  private static final Pattern VERSION = Pattern.compile("\\d++(?:\\.\\d++){2,}+(?!,\\d)");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:,\\d{2})*(?:,\\d{3})+(?![\\d]|,\\d)(?:\\.\\d+)?");
  private static final Pattern SPACED =
      Pattern.compile(
          "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d]|[ \\u00a0\\u202f]\\d)(?:\\.\\d+)?");
  private static final Pattern COMMA =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3})*),\\d{1,2}(?![\\d]|,\\d)");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern POWER = Pattern.compile("[eE][+-]?\\d{1,3}(?!\\w)");
  private static final Pattern RAISED = Pattern.compile("\\^[+-]*(\\d{1,3})(?!\\d)");
  private static final Pattern TENS = Pattern.compile("\\s?[x×]\\s?10\\^([+-]?\\d{1,3})(?!\\d)");

  private final Lexemes lex;

  Digits(Lexemes lex) {
    this.lex = lex;
  }

  /// The number whose first digits or fraction sign stand at a lexeme, or null.
  @Nullable Numeral at(int at) {
    if (lex.sign(at)) {
      return vulgar(at);
    }
    if (!lex.digits(at)) {
      return null;
    }
    var start = lex.start(at);
    if (lex.at(start - 1) == '.') {
      if (Character.isDigit(lex.at(start - 2))) {
        return null;
      }
      start -= Character.isLetter(lex.at(start - 2)) || lex.at(start - 2) == '.' ? 0 : 1;
    }
    var number = grouped(start, at);
    return number == null ? null : raised(number);
  }

  private @Nullable Numeral grouped(int start, int at) {
    if (!goesOn(at)) {
      return plain(start, at);
    }
    if (match(VERSION, start) != null) {
      return null;
    }
    var grouped = match(GROUPED, start);
    if (grouped != null) {
      return number(grouped.group().replace(",", ""), start, grouped.end(), at);
    }
    var spaced = match(SPACED, start);
    if (spaced != null) {
      var digits = spaced.group().replaceAll("[ \\u00a0\\u202f]", "");
      return number(digits, start, spaced.end(), at);
    }
    var comma = lex.at(start - 1) == ',' ? null : match(COMMA, start);
    if (comma != null) {
      var digits = comma.group().replace(".", "").replace(',', '.');
      return number(digits, start, comma.end(), at);
    }
    return plain(start, at);
  }

  /* Whether digits go on after a full stop, a comma or a blank. */
  private boolean goesOn(int at) {
    var end = lex.end(at);
    return "., \u00a0\u202f".indexOf(lex.at(end)) >= 0 && Character.isDigit(lex.at(end + 1));
  }

  private @Nullable Numeral plain(int start, int at) {
    var plain = match(PLAIN, start);
    return plain == null || plain.group().length() > 18
        ? null
        : number(plain.group(), start, plain.end(), at);
  }

  private Numeral number(String digits, int start, int end, int at) {
    var point = digits.indexOf('.');
    var decimals = point < 0 ? -zeros(digits) : digits.length() - point - 1;
    var half = 0.5 * Math.pow(10, -decimals);
    return new Numeral(Double.parseDouble(digits), half, start, lex.endingAt(end, at), false);
  }

  /* Zeros at the end may be rounded away: up to a twentieth of the number. */
  private static int zeros(String digits) {
    var zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return Math.max(0, Math.min(zeros, digits.length() - 2));
  }

  /* 1.3e6, 1.3x10^6, 1.1^23 */
  private Numeral raised(Numeral number) {
    var end = lex.end(number.last());
    if ("eEx×^".indexOf(lex.at(end)) < 0 && !Character.isWhitespace(lex.at(end))) {
      return number;
    }
    var power = match(POWER, end);
    if (power != null) {
      var scale = Math.pow(10, Integer.parseInt(power.group().substring(1).replace("+", "")));
      return scaled(number, scale, power.end());
    }
    var tens = match(TENS, end);
    if (tens != null) {
      return scaled(number, Math.pow(10, Integer.parseInt(tens.group(1))), tens.end());
    }
    var raised = match(RAISED, end);
    if (raised != null) {
      var inverse = raised.group().chars().filter(c -> c == '-').count() % 2 == 1;
      var value = Math.pow(number.value(), Integer.parseInt(raised.group(1)));
      return number.to(inverse ? 1 / value : value, 0, lex.endingAt(raised.end(), number.last()));
    }
    return number;
  }

  private Numeral scaled(Numeral number, double scale, int end) {
    return number.to(
        number.value() * scale, number.half() * scale, lex.endingAt(end, number.last()));
  }

  /* ⅔ */
  private @Nullable Numeral vulgar(int at) {
    var parts = Normalizer.normalize(lex.raw(at), Normalizer.Form.NFKC).split("\u2044", 0);
    if (parts.length != 2 || !whole(parts[0]) || !whole(parts[1])) {
      return null;
    }
    var value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    return new Numeral(value, 0, lex.start(at), at, false);
  }

  /// The fraction 1/2 that begins at a lexeme, or null. Dates such as 5/17/2018 are none.
  @Nullable Numeral fraction(int at) {
    if (lex.sign(at)) {
      return vulgar(at);
    }
    if (!lex.digits(at) || !lex.digits(at + 1) || !lex.gap(at).strip().equals("/")) {
      return null;
    }
    var above = lex.word(at);
    var below = lex.word(at + 1);
    if (above.length() > 2
        || below.length() > 3
        || lex.gap(at - 1).strip().equals("/")
        || lex.gap(at + 1).strip().equals("/")
        || (above.equals("9") && below.equals("11"))) {
      return null;
    }
    var top = Double.parseDouble(above);
    var bottom = Double.parseDouble(below);
    return bottom <= top ? null : new Numeral(top / bottom, 0, lex.start(at), at + 1, false);
  }

  private static boolean whole(String digits) {
    return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
  }

  private @Nullable Matcher match(Pattern pattern, int start) {
    if (start >= lex.to()) {
      return null;
    }
    var matcher = pattern.matcher(lex.text());
    matcher.region(start, lex.to());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
