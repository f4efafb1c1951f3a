package dev.overtake.claims.linking;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.VocabularyWord.Kind;
import java.util.List;
import java.util.Map;

/// Whether an amount can be one of an indicator, and how it converts.
public final class Units {
  private static final Map<String, Double> PREFIX =
      Map.of("million", 1e6, "bn", 1e9, "thousand", 1e3, "trillion", 1e12);

  /* To the first unit of each list. */
  private static final List<Map<String, Double>> FAMILIES =
      List.of(
          Map.of("GW", 1.0, "MW", 1e-3, "TW", 1e3, "kW", 1e-6),
          Map.of("TWh", 1.0, "GWh", 1e-3, "kWh", 1e-9, "Wh", 1e-12),
          Map.of("GB", 1.0, "TB", 1e3),
          Map.of("PFlop/s", 1.0, "PFLOPS", 1.0, "TFLOPS", 1e-3, "TFlop/s", 1e-3),
          Map.of("GT", 1.0),
          Map.of("months", 1.0, "years", 12.0));

  private final Vocabulary vocabulary;

  Units(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// What a figure of the indicator is in base units: 1e6 for `million cameras`.
  public static double factor(String unit) {
    return unit.startsWith("10^")
        ? Math.pow(10, Double.parseDouble(first(unit).substring(3)))
        : PREFIX.getOrDefault(first(unit), 1.0);
  }

  private static String first(String unit) {
    return before(' ', unit);
  }

  private static String before(char end, String unit) {
    var at = unit.indexOf(end);
    return at < 0 ? unit : unit.substring(0, at);
  }

  /// What to multiply a stated amount by to have it in base units of the indicator; 0 when it is no
  /// amount of it.
  public double conversion(Quantity q, Indicator indicator) {
    var unit = indicator.unit();
    return switch (q.kind()) {
      case MONEY -> money(q.unit(), unit);
      case PERCENT -> indicator.scale() == Scale.SHARE || unit.startsWith("%") ? 1 : 0;
      case POINTS -> indicator.scale() == Scale.SHARE ? 1 : 0;
      case DIMENSION, DURATION -> dimension(q.unit(), unit);
      case NUMBER -> plain(unit) || points(indicator) ? 1 : 0;
      case MULTIPLE, ODDS, ORDINAL, RELATIVE, K_OF_N, AGE -> 0;
    };
  }

  /// The same for an amount by which two figures differ: of shares, so many points.
  public double difference(Quantity q, Indicator indicator) {
    return indicator.scale() == Scale.SHARE && q.unit().equals("points")
        ? 1
        : indicator.scale() == Scale.SHARE && q.kind() != Quantity.Kind.POINTS
            ? 0
            : conversion(q, indicator);
  }

  private static double money(String stated, String unit) {
    return !unit.contains("US$")
        ? 0
        : switch (stated) {
          case "USD" -> 1;
          case "cent" -> 0.01;
          default -> 0;
        };
  }

  /* Scores on an index; distances between scores are none. */
  private static boolean points(Indicator indicator) {
    return indicator.scale() == Scale.POINTS && indicator.unit().endsWith("points");
  }

  private static double dimension(String stated, String unit) {
    if (stated.equals("points")) {
      return unit.endsWith("points") ? 1 : 0;
    }
    if (unit.endsWith("B/s") != stated.endsWith("B/seconds")) {
      return 0;
    }
    var bare = PREFIX.containsKey(first(unit)) ? unit.substring(first(unit).length() + 1) : unit;
    var own =
        bare.startsWith("PFlop/s") || bare.startsWith("TFlop/s")
            ? bare
            : before('/', before(' ', bare));
    var measured = before('/', stated);
    for (var family : FAMILIES) {
      var a = family.get(measured);
      var b = family.get(own);
      if (a != null && b != null) {
        return a / b;
      }
    }
    return 0;
  }

  private boolean plain(String unit) {
    if (unit.startsWith("10^")) {
      return true;
    }
    var noun =
        PREFIX.containsKey(first(unit)) ? unit.substring(first(unit).length()).strip() : unit;
    return !noun.isEmpty()
        && (Character.isLowerCase(noun.charAt(0)) || vocabulary.is(Kind.COUNTED, noun))
        && !noun.startsWith("kW")
        && !noun.contains("US$")
        && !noun.contains("point")
        && !noun.startsWith("months");
  }
}
