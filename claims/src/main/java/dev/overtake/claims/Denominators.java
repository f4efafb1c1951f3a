package dev.overtake.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words below the line of a fraction: half, thirds, twenty-fifths, hundredths.
final class Denominators {
  private static final Map<String, Double> WORDS = words();

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
    var tens = NumberWords.tens(lower(tokens, at));
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
    var one = many ? word.substring(0, word.length() - 1) : word;
    var place = NumberWords.place(one);
    return place == null ? WORDS.get(one) : place;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).raw().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> words() {
    var map = new HashMap<String, Double>();
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
