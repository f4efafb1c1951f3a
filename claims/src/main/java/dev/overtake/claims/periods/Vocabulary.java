package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of the calendar.
final class Vocabulary {
  static final Map<String, Month> MONTHS = named(Month.values(), Map.of("sept", Month.SEPTEMBER));
  static final Map<String, DayOfWeek> WEEKDAYS =
      named(
          DayOfWeek.values(),
          Map.of(
              "tues", DayOfWeek.TUESDAY,
              "weds", DayOfWeek.WEDNESDAY,
              "thur", DayOfWeek.THURSDAY,
              "thurs", DayOfWeek.THURSDAY));

  static final Map<String, Grain> UNITS =
      Map.of(
          "week", Grain.WEEK,
          "wk", Grain.WEEK,
          "weekend", Grain.WEEKEND,
          "month", Grain.MONTH,
          "quarter", Grain.QUARTER,
          "year", Grain.YEAR,
          "decade", Grain.DECADE,
          "century", Grain.CENTURY);

  static final Set<String> SEASONS =
      Set.of(
          "spring", "summer", "autumn", "fall", "winter", "springtime", "summertime", "wintertime");

  static final Set<String> THIS = Set.of("this", "current", "same", "that");
  static final Set<String> NEXT = Set.of("next", "coming", "upcoming", "following");
  static final Set<String> LAST = Set.of("last", "past", "previous", "preceding", "prior");
  static final Set<String> FINAL = Set.of("last", "final", "closing");
  static final Set<String> FIRST = Set.of("first", "opening");

  static final Set<String> OPENING = Set.of("from", "between");
  static final Set<String> TILL = Set.of("to", "till", "til", "until", "through", "thru", "-");
  static final Set<String> STARTING = Set.of("starting", "beginning", "commencing");
  static final Set<String> OF = Set.of("of", "in");
  static final Set<String> JOINTS = Set.of("of", "in", ",", "-", "/");

  /// Names of months that are no abbreviations though as short.
  static final Set<String> SHORT_MONTHS = Set.of("may", "june", "july");

  /// Years that are not counted from January everywhere.
  static final Set<String> SPECIAL_YEARS = Set.of("fiscal", "financial", "school", "academic");

  private Vocabulary() {}

  /// The words of a list with spaces between them.
  static Set<String> set(String list) {
    return Set.of(list.split(" ", -1));
  }

  /* By name, by the first three letters of it and otherwise. */
  private static <E extends Enum<E>> Map<String, E> named(E[] values, Map<String, E> others) {
    var names = new HashMap<>(others);
    for (var value : values) {
      var name = value.name().toLowerCase(Locale.ROOT);
      names.put(name, value);
      names.put(name.substring(0, 3), value);
    }
    return Map.copyOf(names);
  }
}
