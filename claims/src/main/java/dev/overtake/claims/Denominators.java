package dev.overtake.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words below the line of a fraction: half, thirds, twenty-fifths, hundredths.
final class Denominators {
  private static final Map<String, Double> WORDS = words();
  private static final Map<String, Double> TENS =
      Map.of(
          "twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "seventy",
          70.0, "eighty", 80.0, "ninety", 90.0);

  private Denominators() {}

  /// A denominator and its last word.
  record Denominator(double value, int last) {}

  /// The denominator that begins at a word, or null.
  ///
  /// @param many whether more than one part is meant, so that it must be a plural
  static @Nullable Denominator at(List<Token> tokens, int at, boolean many) {
    if (at >= tokens.size()) {
      return null;
    }
    var tens = TENS.get(lower(tokens, at));
    if (tens != null && at + 1 < tokens.size()) {
      var unit = value(lower(tokens, at + 1), many);
      return unit == null || unit > 9 ? null : new Denominator(tens + unit, at + 1);
    }
    var one = value(lower(tokens, at), many);
    return one == null ? null : new Denominator(one, at);
  }

  private static @Nullable Double value(String word, boolean many) {
    if (many && word.endsWith("halves")) {
      return 2.0;
    }
    if (many != word.endsWith("s")) {
      return null;
    }
    return WORDS.get(many ? word.substring(0, word.length() - 1) : word);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).raw().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> words() {
    var map = new HashMap<String, Double>();
    var first =
        List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    first.forEach(word -> map.put(word, map.size() + 1.0));
    var tens =
        List.of(
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth",
            "hundredth");
    tens.forEach(word -> map.put(word, 30.0 + 10 * tens.indexOf(word)));
    map.put("half", 2.0);
    map.put("quarter", 4.0);
    map.put("thousandth", 1e3);
    map.put("millionth", 1e6);
    map.put("billionth", 1e9);
    map.put("trillionth", 1e12);
    return Map.copyOf(map);
  }
}
