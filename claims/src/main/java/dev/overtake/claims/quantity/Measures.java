package dev.overtake.claims.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads units of measure after a number: 3-inch, 660 square meters, 188 miles an hour, 190 km2.
final class Measures {
  private static final Map<String, String> UNITS = new HashMap<>();
  private static final Set<String> LETTERS = Set.of("m", "t", "g", "A", "V", "J", "W");
  private static final Set<String> POWERS =
      Set.of("square", "cubic", "metric", "gross", "sq", "cu");
  private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}", "<", ">");
  private static final Map<String, String> RATES =
      Map.of("ms", "ms", "millisecond", "ms", "milliseconds", "ms", "hr", "hours", "h", "hours");

  static {
    WordTable.read("units.txt")
        .forEach((sign, words) -> {
          UNITS.put(sign, sign);
          if (sign.length() > 1) {
            UNITS.putIfAbsent(sign.toLowerCase(Locale.ROOT), sign);
          }
          words.forEach(word -> UNITS.put(word, sign));
        });
  }

  private final Lexemes lex;
  private final Numbers numbers;

  Measures(Lexemes lex, Numbers numbers) {
    this.lex = lex;
    this.numbers = numbers;
  }

  /// A unit with what belongs to it.
  ///
  /// @param end where it ends in the text, which may be a bracket after its last word
  record Measured(int last, int end, String unit) {}

  /// The unit that follows a number, or null.
  @Nullable Measured after(Numeral number) {
    var last = number.last();
    var opening = lex.gap(last).strip();
    var bracket = CLOSING.get(opening);
    if (bracket != null && lex.gap(last).length() <= 2) {
      var unit = unit(last + 1);
      return unit != null && lex.at(lex.end(last + 1)) == bracket.charAt(0)
          ? new Measured(last + 1, lex.end(last + 1) + 1, unit)
          : null;
    }
    if (!lex.joined(last)) {
      return null;
    }
    var power = POWERS.contains(lex.word(last + 1)) && lex.joined(last + 1);
    var at = power ? last + 2 : last + 1;
    var unit = power ? unit(at) : single(at, number);
    if (unit == null) {
      return null;
    }
    if (power) {
      var gross = lex.word(last + 1).equals("gross");
      return rated(at, gross ? "GT" : lex.word(last + 1) + " " + unit);
    }
    var raised = raised(at);
    if (raised != null) {
      return new Measured(at + 1, lex.end(at + 1), raised + " " + unit);
    }
    if (lex.adjoins(at) && lex.digits(at + 1)) {
      return null;
    }
    return rated(at, unit);
  }

  private @Nullable String unit(int at) {
    var exact = UNITS.get(lex.raw(at));
    return exact == null && lex.word(at).length() > 1 ? UNITS.get(lex.word(at)) : exact;
  }

  /* One letter is a unit only where nothing else is meant. */
  private @Nullable String single(int at, Numeral number) {
    var unit = unit(at);
    if (unit == null || !LETTERS.contains(lex.raw(at))) {
      return clock(at, number) ? null : unit;
    }
    var attached = lex.adjoins(number.last());
    return switch (lex.raw(at)) {
      case "m" -> !numbers.counted(at) || raised(at) != null ? unit : null;
      case "t", "A", "V", "J", "W" -> attached ? unit : null;
      default -> unit;
    };
  }

  private boolean clock(int at, Numeral number) {
    return lex.word(at).equals("pm") && number.value() <= 12 && !number.words();
  }

  /* m2, km² */
  private @Nullable String raised(int at) {
    if (!lex.adjoins(at)) {
      return null;
    }
    return switch (lex.word(at + 1)) {
      case "2", "²" -> "square";
      case "3", "³" -> "cubic";
      default -> null;
    };
  }

  /* miles per hour, km/ms, gigawatt hours */
  private Measured rated(int at, String unit) {
    var next = lex.word(at + 1);
    if (lex.joined(at)
        && unit.length() <= 2
        && unit.endsWith("W")
        && (next.equals("hours") || next.equals("hour"))) {
      return new Measured(at + 1, lex.end(at + 1), unit + "h");
    }
    var slash = lex.gap(at).equals("/");
    var per = lex.spaced(at) && Set.of("per", "an", "a").contains(next) && lex.spaced(at + 1);
    var place = slash ? at + 1 : at + 2;
    if (slash || per) {
      var time = Times.unit(lex.word(place));
      var bytes = unit.endsWith("B") && lex.word(place).equals("s") ? "seconds" : null;
      var rate = time != null ? time : bytes != null ? bytes : RATES.get(lex.word(place));
      if (rate != null && !rate.equals("years")) {
        return new Measured(place, lex.end(place), unit + "/" + rate);
      }
    }
    return new Measured(at, lex.end(at), unit);
  }

  /// Inches after feet, or null: 5 ft 2 in, 5 feet and 2 inches.
  @Nullable Numeral inches(int feet) {
    var and = lex.word(feet + 1).equals("and");
    if (!lex.spaced(feet) || (and && !lex.spaced(feet + 1))) {
      return null;
    }
    var number = numbers.at(feet + (and ? 2 : 1), false);
    return number != null
            && number.value() < 12
            && lex.joined(number.last())
            && Set.of("in", "inch", "inches").contains(lex.word(number.last() + 1))
        ? number.to(number.value() / 12, number.half() / 12, number.last() + 1)
        : null;
  }

  /// Whether a word is a unit.
  boolean named(int at) {
    return unit(at) != null && lex.word(at).length() > 1;
  }
}
