package dev.overtake.claims.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words for numbers, magnitudes and places.
final class NumberWords {
  private static final Map<String, Double> SMALL =
      counted(
          0,
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final Map<String, Double> TENS =
      Map.of(
          "twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "seventy",
          70.0, "eighty", 80.0, "ninety", 90.0);
  private static final Map<String, Double> PLACES =
      counted(
          1,
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
  private static final Map<String, Double> ROUND_PLACES =
      Map.ofEntries(
          Map.entry("twentieth", 20.0),
          Map.entry("thirtieth", 30.0),
          Map.entry("fortieth", 40.0),
          Map.entry("fiftieth", 50.0),
          Map.entry("sixtieth", 60.0),
          Map.entry("seventieth", 70.0),
          Map.entry("eightieth", 80.0),
          Map.entry("ninetieth", 90.0),
          Map.entry("hundredth", 1e2),
          Map.entry("thousandth", 1e3),
          Map.entry("millionth", 1e6),
          Map.entry("billionth", 1e9),
          Map.entry("trillionth", 1e12),
          Map.entry("nineth", 9.0));
  private static final Map<String, Double> MAGNITUDES =
      Map.ofEntries(
          Map.entry("thousand", 1e3),
          Map.entry("thousands", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("billions", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("quintillion", 1e18),
          Map.entry("sextillion", 1e21),
          Map.entry("septillion", 1e24),
          Map.entry("trillions", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("tln", 1e12),
          Map.entry("trn", 1e12));

  private static final Set<String> OPENING =
      Set.of(
          "a",
          "an",
          "half",
          "quarter",
          "minus",
          "negative",
          "hundred",
          "hundreds",
          "nought",
          "naught");

  private NumberWords() {}

  private static Map<String, Double> counted(int from, String words) {
    var map = new HashMap<String, Double>();
    for (var word : words.split(" ", -1)) {
      map.put(word, (double) (from + map.size()));
    }
    return Map.copyOf(map);
  }

  /// Every word that a number, a fraction or a place can begin with.
  static Set<String> opening() {
    var words = new HashSet<>(OPENING);
    List.of(SMALL, TENS, PLACES, ROUND_PLACES, MAGNITUDES).forEach(m -> words.addAll(m.keySet()));
    return words;
  }

  /// Zero to nineteen, or null.
  static @Nullable Double small(String word) {
    return word.equals("nought") || word.equals("naught") ? Double.valueOf(0) : SMALL.get(word);
  }

  /// Twenty to ninety, or null.
  static @Nullable Double tens(String word) {
    return TENS.get(word);
  }

  /// Whether a word counts: zero to ninety.
  static boolean counts(String word) {
    return small(word) != null || tens(word) != null;
  }

  /// Hundred, thousand, million and such, or null.
  static @Nullable Double magnitude(String word) {
    return word.equals("hundred") || word.equals("hundreds")
        ? Double.valueOf(100)
        : MAGNITUDES.get(word);
  }

  /// Twelve for a dozen, or null.
  static @Nullable Double dozen(String word) {
    return switch (word) {
      case "dozen", "dozens", "dz", "dzs", "doz", "dozs" -> 12.0;
      default -> null;
    };
  }

  /// First to nineteenth, or null.
  static @Nullable Double place(String word) {
    return PLACES.get(word);
  }

  /// Twentieth, thirtieth, hundredth, thousandth and such, or null.
  static @Nullable Double roundPlace(String word) {
    return ROUND_PLACES.get(word);
  }
}
