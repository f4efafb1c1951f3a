package dev.overtake.race;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who leads, as a word and a name.
///
/// @param word probability word, `undetermined` or `not determinable`
/// @param leader contender id, `tie` or `undetermined`
/// @param probability by contender id, and of a `tie`; null when not determinable
record Call(String word, String leader, @Nullable Map<String, Double> probability) {
  static final String TIE = "tie";
  static final String UNDETERMINED = "undetermined";
  static final String NOT_DETERMINABLE = "not determinable";

  /* Below this nobody is called. */
  private static final double ENOUGH = 0.55;

  /// The call from draws of a lead: beyond the tie zone a contender leads, within it nobody does.
  static Call of(double[] leads, double tieZone, String first, String second) {
    var a = 0;
    var b = 0;
    for (var lead : leads) {
      a += lead > tieZone ? 1 : 0;
      b += lead < -tieZone ? 1 : 0;
    }
    double n = leads.length;
    var probability = new TreeMap<String, Double>();
    probability.put(first, a / n);
    probability.put(second, b / n);
    probability.put(TIE, (leads.length - a - b) / n);
    return probability.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .findFirst()
        .map(e -> new Call(ProbabilityWord.of(e.getValue()), e.getKey(), probability))
        .orElse(new Call(UNDETERMINED, UNDETERMINED, probability));
  }

  /// No call, for want of figures.
  static Call notDeterminable() {
    return new Call(NOT_DETERMINABLE, UNDETERMINED, null);
  }
}
