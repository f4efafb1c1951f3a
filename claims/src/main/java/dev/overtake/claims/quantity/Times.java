package dev.overtake.claims.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads lengths of time and ages: 3.5 years, an hour and a half, several days, 87 yo.
final class Times {
  private static final Map<String, Length> LENGTHS = lengths();
  private static final Set<String> WHOLE = Set.of("all", "full", "whole");
  private static final Set<String> OPENING =
      Set.of(
          "all", "full", "whole", "a", "an", "another", "half", "few", "several", "some", "couple",
          "age");

  private final Lexemes lex;
  private final Numbers numbers;

  Times(Lexemes lex, Numbers numbers) {
    this.lex = lex;
    this.numbers = numbers;
  }

  /// A length of time.
  ///
  /// @param value in its unit
  /// @param low least that the words cover
  /// @param age whether it is the age of something
  record Time(
      int start, int last, double value, double low, double high, String unit, boolean age) {}

  private record Length(String unit, double times) {}

  private static Map<String, Length> lengths() {
    var map = new HashMap<String, Length>();
    List.of(
            "years:year years yr yrs y ys",
            "months:month months",
            "weeks:week weeks wk wks",
            "days:day days",
            "hours:hour hours hr hrs h",
            "minutes:minute minutes min mins",
            "seconds:second seconds sec secs")
        .forEach(line -> {
          var unit = line.substring(0, line.indexOf(':'));
          for (var word : line.substring(unit.length() + 1).split(" ", -1)) {
            map.put(word, new Length(unit, 1));
          }
        });
    map.put("decade", new Length("years", 10));
    map.put("decades", new Length("years", 10));
    map.put("century", new Length("years", 100));
    map.put("centuries", new Length("years", 100));
    map.put("fortnight", new Length("weeks", 2));
    map.put("fortnights", new Length("weeks", 2));
    return Map.copyOf(map);
  }

  /// The unit that a word names, such as `years`, or null.
  static @Nullable String unit(String word) {
    var length = LENGTHS.get(word);
    return length == null || length.times != 1 ? null : length.unit;
  }

  /// The length of time whose number is read, or null.
  @Nullable Time after(Numeral number) {
    var at = lex.joined(number.last()) ? unitAt(number.last() + 1) : -1;
    if (at < 0) {
      return lex.spaced(number.last()) && lex.word(number.last() + 1).equals("yo")
          ? age(number, number.last() + 1, number.last() + 1, new Length("years", 1))
          : null;
    }
    var length = LENGTHS.getOrDefault(lex.word(at), new Length("days", 1));
    if (lex.word(at).length() == 1 && Character.isUpperCase(lex.raw(at).charAt(0))) {
      return null;
    }
    var old = old(at);
    if (old > at) {
      return age(number, at, old, length);
    }
    var whole =
        new Time(
            number.start(),
            at,
            number.value() * length.times,
            (number.value() - number.half()) * length.times,
            (number.value() + number.half()) * length.times,
            length.unit,
            false);
    return several(whole);
  }

  private int unitAt(int at) {
    if (LENGTHS.containsKey(lex.word(at))) {
      return lex.adjoins(at) && lex.digits(at + 1) ? -1 : at;
    }
    return lex.word(at).equals("business") && lex.word(at + 1).startsWith("day") ? at + 1 : -1;
  }

  private Time age(Numeral number, int at, int last, Length length) {
    return new Time(
        number.start(),
        Math.max(at, last),
        number.value() * length.times,
        (number.value() - number.half()) * length.times,
        (number.value() + number.half()) * length.times,
        length.unit,
        true);
  }

  /* The last word of: years old, years of age, year-old. */
  private int old(int unit) {
    if (lex.joined(unit) && lex.word(unit + 1).equals("old")) {
      return unit + 1;
    }
    return lex.spaced(unit) && lex.word(unit + 1).equals("of") && lex.word(unit + 2).equals("age")
        ? unit + 2
        : unit;
  }

  /* 1 year 1 month 21 days, in the smallest of its units. */
  private Time several(Time first) {
    var sum = first;
    var unit = first.unit;
    while (lex.spaced(sum.last)) {
      var and = lex.word(sum.last + 1).equals("and");
      var number = numbers.at(sum.last + (and ? 2 : 1), false);
      var at = number == null || !lex.spaced(number.last()) ? -1 : unitAt(number.last() + 1);
      var length = at < 0 ? null : LENGTHS.get(lex.word(at));
      if (number == null || length == null || length.unit.equals(unit) || old(at) > at) {
        break;
      }
      var days = seconds(sum.unit) / 86400;
      var more = number.value() * length.times * seconds(length.unit) / 86400;
      var value = sum.value * days + more;
      sum = new Time(sum.start, at, value, value, value, "days", false);
      unit = length.unit;
    }
    return sum;
  }

  /// Seconds in a unit; a month has 30 days and a year 365.
  static double seconds(String unit) {
    return switch (unit) {
      case "years" -> 365 * 86400.0;
      case "months" -> 30 * 86400.0;
      case "weeks" -> 7 * 86400.0;
      case "days" -> 86400;
      case "hours" -> 3600;
      case "minutes" -> 60;
      default -> 1;
    };
  }

  /// Every word that a length of time or an age without a number can begin with.
  static Set<String> opening() {
    return OPENING;
  }

  /// A length of time without a number at a place, or null: a year, half an hour, all day, several
  /// weeks.
  @Nullable Time worded(int at) {
    var word = lex.word(at);
    if (!lex.joined(at)) {
      return null;
    }
    if (WHOLE.contains(word)) {
      return time(at, at + 1, 1, 1, 1);
    }
    return switch (word) {
      case "a", "an" -> article(at);
      case "another" -> time(at, at + 1, 1, 1, 1);
      case "half" -> half(at, at);
      case "few", "several", "some" -> few(at, at);
      case "couple" -> couple(at, at);
      default -> null;
    };
  }

  private @Nullable Time article(int at) {
    if (!lex.spaced(at)) {
      return null;
    }
    return switch (lex.word(at + 1)) {
      case "half" -> half(at, at + 1);
      case "few" -> few(at, at + 1);
      case "couple" -> couple(at, at + 1);
      default -> {
        var one = time(at, at + 1, 1, 1, 1);
        yield one == null ? null : andHalf(one);
      }
    };
  }

  private Time andHalf(Time one) {
    var at = one.last + 1;
    if (!lex.spaced(one.last) || !lex.word(at).equals("and") || !lex.spaced(at)) {
      return one;
    }
    var half = lex.word(at + 1).equals("a") ? at + 2 : at + 1;
    return lex.word(half).equals("half")
        ? new Time(one.start, half, 1.5 * one.value, 1.4, 1.6, one.unit, false)
        : one;
  }

  private @Nullable Time half(int from, int half) {
    var article = lex.word(half + 1).equals("a") || lex.word(half + 1).equals("an");
    var unit = half + (article ? 2 : 1);
    return lex.joined(half) && (!article || lex.spaced(half + 1))
        ? time(from, unit, 0.5, 0.45, 0.55)
        : null;
  }

  private @Nullable Time few(int from, int word) {
    return lex.spaced(word) ? time(from, word + 1, 3, 2, 9) : null;
  }

  private @Nullable Time couple(int from, int word) {
    return lex.spaced(word) && lex.word(word + 1).equals("of") && lex.spaced(word + 1)
        ? time(from, word + 2, 2, 2, 3)
        : null;
  }

  private @Nullable Time time(int from, int unit, double value, double low, double high) {
    var at = unitAt(unit);
    var length = at < 0 ? null : LENGTHS.get(lex.word(at));
    return length == null || lex.word(at).length() < 3 || old(at) > at
        ? null
        : new Time(
            lex.start(from),
            at,
            value * length.times,
            low * length.times,
            high * length.times,
            length.unit,
            false);
  }

  /// The number of `age 87`, or null.
  @Nullable Numeral aged(int at) {
    var number =
        lex.word(at).equals("age") && lex.spaced(at) && lex.digits(at + 1)
            ? numbers.at(at + 1, false)
            : null;
    return number == null || number.value() > 130 || unitAt(number.last() + 1) >= 0 ? null : number;
  }
}
