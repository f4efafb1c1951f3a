package dev.overtake.claims.periods;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Single days in words: no periods, but what bounds them.
final class Days {
  private static final Map<String, Integer> SPOKEN =
      Map.of("today", 0, "now", 0, "tonight", 0, "present", 0, "tomorrow", 1, "yesterday", -1);

  private final Words words;
  private final Counts counts;
  private final Years years;
  private final Weekdays weekdays;
  private final NumericDays numeric;
  private final Lengths lengths;
  private final Remembered<When> nears;
  private final Remembered<When> distants;

  Days(Words words, Counts counts, Years years, Weekdays weekdays, Lengths lengths) {
    this.words = words;
    this.counts = counts;
    this.years = years;
    this.weekdays = weekdays;
    this.numeric = new NumericDays(words);
    this.lengths = lengths;
    this.nears = new Remembered<>(words, this::spokenOrDated);
    this.distants = new Remembered<>(words, this::distant);
  }

  /// Any day.
  @Nullable Read<When> at(int at) {
    return Read.longer(near(at), distants.at(at));
  }

  /// A day that no length of time leads to.
  @Nullable Read<When> near(int at) {
    return nears.at(at);
  }

  private @Nullable Read<When> spokenOrDated(int at) {
    return Read.longer(Read.longer(spoken(at), dated(at)), weekdays.at(at));
  }

  /// A day with its month, perhaps after its weekday.
  @Nullable Read<When> dated(int at) {
    if (Vocabulary.WEEKDAYS.containsKey(words.at(at))) {
      var next = words.skip(words.skip(at + 1, "."), ",");
      return date(words.skip(next, "the"));
    }
    return date(at);
  }

  /// A day of the month alone: `the 18th`.
  @Nullable Read<When> ofMonth(int at) {
    var place = words.is(at, "the") ? counts.place(at + 1) : null;
    return place == null || place.value() > 31
        ? null
        : place.map(day -> When.day(Recurrence.monthly(day)));
  }

  private @Nullable Read<When> date(int at) {
    return Read.longer(Read.longer(monthFirst(at), dayFirst(at)), numeric.at(at));
  }

  /* `Jan. 12th, 2016`. */
  private @Nullable Read<When> monthFirst(int at) {
    var month = Vocabulary.MONTHS.get(words.at(at));
    if (month == null) {
      return null;
    }
    var from = words.skip(words.skip(words.skipPoint(at + 1), "-"), "the");
    var day = counts.dayOfMonth(from);
    return day == null ? null : withYear(day.map(d -> Recurrence.yearly(month, d)));
  }

  /* `the 12th of January 2016`. */
  private @Nullable Read<When> dayFirst(int at) {
    var day = counts.dayOfMonth(words.skip(at, "the"));
    if (day == null || (words.glued(at) && words.in(at - 1, Set.of(".", ",")))) {
      return null;
    }
    var from = words.skip(words.skip(day.next(), "of"), "-");
    var month = Vocabulary.MONTHS.get(words.at(from));
    return month == null
        ? null
        : withYear(new Read<>(Recurrence.yearly(month, day.value()), from + 1));
  }

  private Read<When> withYear(Read<Recurrence> day) {
    var from = words.skip(words.skipPoint(day.next()), Vocabulary.JOINTS);
    var year = years.any(from);
    if (year == null) {
      return day.map(When::day);
    }
    var meaning = year.value().meaning();
    return new Read<>(
        When.of(Grain.DAY, meaning.then(span -> Span.days(day.value().in(span.from(), 0), 1))),
        year.next());
  }

  private @Nullable Read<When> spoken(int at) {
    var from = words.skip(at, "the");
    if (words.are(from, "day", "after", "tomorrow")) {
      return new Read<>(When.around(Grain.DAY, 2), from + 3);
    }
    if (words.are(from, "day", "before", "yesterday")) {
      return new Read<>(When.around(Grain.DAY, -2), from + 3);
    }
    if (from > at && !words.is(from, "present")) {
      return null;
    }
    var ahead = SPOKEN.get(words.at(from));
    return ahead == null || (from == at && words.is(at, "present"))
        ? null
        : new Read<>(When.around(Grain.DAY, ahead), from + 1);
  }

  /* `two days later`, `3 weeks after tomorrow`. */
  private @Nullable Read<When> distant(int at) {
    var length = lengths.at(at);
    if (length == null) {
      return null;
    }
    var how = length.value();
    var next = length.next();
    if (words.is(next, "later") || words.are(next, "from", "now")) {
      var today = When.around(Grain.DAY, 0);
      return new Read<>(later(today, how), words.is(next, "later") ? next + 1 : next + 2);
    }
    if (words.is(next, "ago")) {
      return new Read<>(earlier(When.around(Grain.DAY, 0), how), next + 1);
    }
    var day = near(next + 1);
    if (day == null) {
      return null;
    }
    return switch (words.at(next)) {
      case "from", "after" -> day.map(d -> later(d, how));
      case "before" -> day.map(d -> earlier(d, how));
      default -> null;
    };
  }

  private static When later(When day, Length length) {
    return When.of(Grain.DAY, day.meaning().then(span -> Span.days(length.after(span.from()), 1)));
  }

  private static When earlier(When day, Length length) {
    return When.of(Grain.DAY, day.meaning().then(span -> Span.days(length.before(span.from()), 1)));
  }
}
