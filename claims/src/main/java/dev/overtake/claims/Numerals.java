package dev.overtake.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one number from the words at a place: digits, words, magnitudes, fractions.
///
/// It looks ahead only as far as the number goes, so a text is read in linear time.
final class Numerals {
  private static final Map<String, Double> MAGNITUDES =
      Map.ofEntries(
          Map.entry("thousand", 1e3),
          Map.entry("thousands", 1e3),
          Map.entry("k", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("crore", 1e7),
          Map.entry("million", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12));
  private static final Map<String, Double> SUFFIXES =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "b", 1e9, "t", 1e12, "tn", 1e12, "g", 1e9);
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> STARTS = Set.of("a", "an", "half", "quarter", "hundred");

  private final String text;
  private final List<Token> tokens;

  Numerals(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// A number.
  ///
  /// @param half half of the last place that was stated
  /// @param last its last word
  /// @param words whether it is written in words
  /// @param unit a unit written without a space, as in `75ml`, or empty
  record Numeral(double value, double half, int last, boolean words, String unit) {
    Numeral(double value, double half, int last, boolean words) {
      this(value, half, last, words, "");
    }

    Numeral negative() {
      return new Numeral(-value, half, last, words, unit);
    }
  }

  private static boolean starts(String stem) {
    return STARTS.contains(stem) || counts(stem);
  }

  private static boolean counts(String word) {
    return NumberWords.small(word) != null || NumberWords.tens(word) != null;
  }

  /// Whether a word is a magnitude such as `million`.
  static boolean magnitude(String stem) {
    return MAGNITUDES.containsKey(stem) || stem.equals("hundred");
  }

  /// The number that begins at a place, or null.
  @Nullable Numeral at(int at) {
    var first = tokens.get(at).raw().charAt(0);
    return first >= '0' && first <= '9' ? digits(at) : words(at);
  }

  private @Nullable Numeral digits(int at) {
    var raw = tokens.get(at).raw();
    var end = 0;
    while (end < raw.length()
        && (Character.isDigit(raw.charAt(end)) || ".,".indexOf(raw.charAt(end)) >= 0)) {
      end++;
    }
    var suffix = raw.substring(end).toLowerCase(Locale.ROOT);
    if (suffix.length() > 1 && suffix.charAt(0) == 'e' && end > 0 && power(suffix)) {
      return new Numeral(Double.parseDouble(raw), 0, at, false);
    }
    var scale = suffix.isEmpty() ? Double.valueOf(1) : SUFFIXES.get(suffix);
    var plain = plain(raw.substring(0, end));
    var unit = scale == null ? MeasureWords.unit(raw.substring(end)) : null;
    if (unit != null && plain != null) {
      return new Numeral(plain.value, plain.half, at, false, unit);
    }
    if (scale == null || plain == null || (suffix.equals("g") && end < 2)) {
      return null;
    }
    var value = plain.value * scale;
    var half = plain.half * scale;
    var last = at;
    var fraction = suffix.isEmpty() ? slashed(at + 1, true) : null;
    if (fraction != null && value == Math.rint(value)) {
      value += fraction.value;
      half = 0;
      last = fraction.last;
    } else if (suffix.isEmpty()) {
      var alone = slashed(at, false);
      if (alone != null) {
        return alone;
      }
    }
    return scaled(value, half, last, false);
  }

  private static boolean power(String suffix) {
    return suffix.length() < 4 && suffix.substring(1).chars().allMatch(Character::isDigit);
  }

  private static @Nullable Numeral plain(String raw) {
    var digits = new StringBuilder();
    var decimals = -1;
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c == '.' && decimals < 0) {
        decimals = 0;
        digits.append(c);
      } else if (c >= '0' && c <= '9') {
        digits.append(c);
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c != ',') {
        return null;
      }
    }
    if (digits.length() > 18) {
      return null;
    }
    var half = 0.5 * Math.pow(10, decimals > 0 ? -decimals : zeros(digits));
    return new Numeral(Double.parseDouble(digits.toString()), half, 0, false);
  }

  /* Zeros at the end may be rounded away: up to a twentieth of the number. */
  private static double zeros(StringBuilder digits) {
    var zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return Math.max(0, Math.min(zeros, digits.length() - 2));
  }

  /* 1/2, as it stands or after a whole number: 3 1/2. */
  private @Nullable Numeral slashed(int at, boolean afterWhole) {
    if (at + 1 >= tokens.size() || (afterWhole && !between(at - 1, at).isBlank())) {
      return null;
    }
    var above = tokens.get(at).raw();
    var below = tokens.get(at + 1).raw();
    if (!between(at, at + 1).strip().equals("/")
        || !above.matches("\\d{1,2}")
        || !below.matches("\\d{1,3}")
        || (at + 2 < tokens.size() && between(at + 1, at + 2).strip().equals("/"))
        || Double.parseDouble(below) <= Double.parseDouble(above)) {
      return null;
    }
    return new Numeral(Double.parseDouble(above) / Double.parseDouble(below), 0, at + 1, false);
  }

  /* Magnitudes and halves after a number: 5 and a half million, 2 thousand billion. */
  private Numeral scaled(double value, double half, int last, boolean words) {
    var part = andPart(last + 1);
    if (part != null) {
      value += part.value;
      half = Math.min(half, 0.125);
      last = part.last;
    }
    while (last + 1 < tokens.size() && joined(last)) {
      var stem = lower(last + 1);
      var scale = stem.equals("hundred") ? Double.valueOf(100) : MAGNITUDES.get(stem);
      if (scale == null) {
        break;
      }
      value *= scale;
      half *= scale;
      last++;
      var rest = andPart(last + 1);
      if (rest != null) {
        return new Numeral(value + rest.value * scale, 0.125 * scale, rest.last, words);
      }
      var tail = tail(last + 1, scale);
      if (tail != null) {
        return new Numeral(value + tail.value, tail.half, tail.last, words);
      }
    }
    return new Numeral(value, half, last, words);
  }

  /* 4 thousand 3 hundred and 21: what follows a magnitude and is smaller. */
  private @Nullable Numeral tail(int at, double scale) {
    var and = lower(at).equals("and");
    var next = and ? at + 1 : at;
    if (scale > 1000 || next >= tokens.size() || !joined(at - 1) || (and && !joined(at))) {
      return null;
    }
    var number = at(next);
    return number == null || number.value >= (and ? 100 : scale) ? null : number;
  }

  /* and a half; and three quarters */
  private @Nullable Numeral andPart(int at) {
    return lower(at).equals("and") ? part(at + 1) : null;
  }

  /* a half, three quarters, fifty-four hundredths */
  private @Nullable Numeral part(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    if (ARTICLES.contains(lower(at)) || lower(at).equals("one")) {
      var below = Denominators.at(tokens, at + 1, false);
      return below == null ? null : new Numeral(1 / below.value(), 0, below.last(), true);
    }
    if (!follows(at)) {
      return null;
    }
    var above = compound(at);
    var below = Denominators.at(tokens, above.last + 1, true);
    return below == null ? null : new Numeral(above.value / below.value(), 0, below.last(), true);
  }

  private @Nullable Numeral words(int at) {
    if (!starts(tokens.get(at).stem())) {
      return null;
    }
    var word = lower(at);
    if (ARTICLES.contains(word)) {
      var next = lower(at + 1);
      if (next.equals("dozen")) {
        return new Numeral(12, 1, at + 1, true);
      }
      if (next.equals("quarter") || next.equals("half")) {
        return words(at + 1);
      }
      if (!magnitude(next) || !joined(at)) {
        return null;
      }
      return compound(at + 1);
    }
    if (word.equals("half") || word.equals("quarter")) {
      var next = ARTICLES.contains(lower(at + 1)) ? at + 2 : at + 1;
      var scale = lower(next).equals("dozen") ? Double.valueOf(12) : MAGNITUDES.get(lower(next));
      return scale == null
          ? null
          : new Numeral((word.equals("half") ? 0.5 : 0.25) * scale, scale * 0.05, next, true);
    }
    if (word.equals("hundred")
        && at + 1 < tokens.size()
        && joined(at)
        && magnitude(lower(at + 1))) {
      return compound(at);
    }
    return counts(word) ? compound(at) : null;
  }

  private Numeral compound(int at) {
    var total = 0.0;
    var group = 0.0;
    var open = true;
    var room = Double.MAX_VALUE;
    var last = at - 1;
    for (var i = at; i < tokens.size(); i++) {
      var word = lower(i);
      if (i > at && !joined(i - 1)) {
        break;
      }
      var small = NumberWords.small(word);
      var tens = NumberWords.tens(word);
      var scale = MAGNITUDES.get(word);
      if (word.equals("and") && i > at && group % 100 == 0 && follows(i + 1)) {
        if (andPart(i) != null) {
          break;
        }
        continue;
      }
      if (small != null && open && small < room) {
        group += small;
        room = 0;
        open = false;
      } else if (tens != null && open && tens < room) {
        group += tens;
        room = 10;
      } else if (word.equals("hundred") && group < 100) {
        group = Math.max(1, group) * 100;
        room = 100;
        open = true;
      } else if (word.equals("dozen") && group < 100) {
        group = Math.max(1, group) * 12;
        last = i;
        break;
      } else if (scale != null) {
        total += Math.max(1, group) * scale;
        group = 0;
        room = scale;
        open = true;
      } else {
        break;
      }
      last = i;
    }
    var value = total + group;
    var part = andPart(last + 1);
    if (part != null) {
      var whole = total > 0 && group == 0 ? lastScale(last) : 1;
      return scaled(value + part.value * whole, 0.125 * whole, part.last, true);
    }
    if (lower(last + 1).equals("point")) {
      var place = 0.1;
      var digit = last + 2;
      for (var d = digit(digit); d >= 0; d = digit(++digit)) {
        value += place * d;
        place /= 10;
      }
      if (digit > last + 2) {
        return new Numeral(value, 5 * place, digit - 1, true);
      }
    }
    return new Numeral(value, value < 13 ? 0.5 : value * 0.05, last, true);
  }

  /* A word for one digit, or less than nought. */
  private double digit(int at) {
    var small = NumberWords.small(lower(at));
    return small == null || small > 9 ? -1 : small;
  }

  private double lastScale(int last) {
    return MAGNITUDES.getOrDefault(lower(last), 1.0);
  }

  private boolean follows(int at) {
    return counts(lower(at));
  }

  private boolean joined(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    var gap = between(at, at + 1);
    return gap.length() <= 3
        && gap.chars().allMatch(c -> c == ' ' || c == '-' || c == '\n' || c == 0xa0);
  }

  private String between(int a, int b) {
    return text.substring(tokens.get(a).end(), tokens.get(b).start());
  }

  private String lower(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).raw().toLowerCase(Locale.ROOT);
  }
}
