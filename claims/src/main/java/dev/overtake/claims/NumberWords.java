package dev.overtake.claims;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words for numbers and places.
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
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");

  private NumberWords() {}

  private static Map<String, Double> counted(int from, String words) {
    var map = new HashMap<String, Double>();
    for (var word : words.split(" ", -1)) {
      map.put(word, (double) (from + map.size()));
    }
    return Map.copyOf(map);
  }

  /// Zero to nineteen, or null.
  static @Nullable Double small(String word) {
    return SMALL.get(word);
  }

  /// Twenty to ninety, or null.
  static @Nullable Double tens(String word) {
    return TENS.get(word);
  }

  /// First to twentieth, or null.
  static @Nullable Double place(String word) {
    return PLACES.get(word);
  }
}
