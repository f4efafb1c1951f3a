package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days by their weekday: `next Friday`, `Friday the 2nd`, `the last Monday of April`.
final class Weekdays {
  private final Words words;
  private final Counts counts;
  private final Years years;
  private final Relations relations;

  Weekdays(Words words, Counts counts, Years years, Relations relations) {
    this.words = words;
    this.counts = counts;
    this.years = years;
    this.relations = relations;
  }

  @Nullable Read<When> at(int at) {
    var plain = plain(at);
    return Read.longer(Read.longer(plain, related(at)), ofMonth(words.skip(at, "the")));
  }

  /// The weekday named at a word.
  @Nullable Read<DayOfWeek> name(int at) {
    var weekday = Vocabulary.WEEKDAYS.get(words.at(at));
    return weekday == null ? null : new Read<>(weekday, at + 1);
  }

  private @Nullable Read<When> plain(int at) {
    var weekday = name(at);
    if (weekday == null) {
      return null;
    }
    var place = counts.place(words.skip(words.skip(at + 1, ","), "the"));
    if (place != null && place.value() <= 31) {
      return place.map(day -> When.day(Recurrence.monthly(day)));
    }
    var relation = relations.at(words.skip(at + 1, "of"));
    if (relation != null && words.is(relation.next(), "week")) {
      return new Read<>(inWeek(relation.value(), weekday.value()), relation.next() + 1);
    }
    return weekday.map(day -> When.day(Recurrence.weekly(day)));
  }

  private @Nullable Read<When> related(int at) {
    var relation = relations.at(at);
    var weekday = relation == null ? null : name(relation.next());
    return relation == null || weekday == null
        ? null
        : weekday.map(day -> inWeek(relation.value(), day));
  }

  private static When inWeek(int ahead, DayOfWeek day) {
    return When.of(
        Grain.DAY,
        Meaning.around(Grain.WEEK, ahead)
            .then(week -> Span.days(week.from().with(TemporalAdjusters.nextOrSame(day)), 1)));
  }

  private @Nullable Read<When> ofMonth(int at) {
    var place = words.is(at, "last") ? new Read<>(-1, at + 1) : counts.place(at);
    var weekday = place == null || place.value() > 5 ? null : name(place.next());
    if (place == null || weekday == null) {
      return null;
    }
    var from = words.skip(weekday.next(), Vocabulary.OF);
    var month = Vocabulary.MONTHS.get(words.at(from));
    if (month == null) {
      return null;
    }
    var year = years.any(words.skip(from + 1, ","));
    Recurrence recurs =
        (day, cycles) ->
            nth(LocalDate.of(day.getYear() + cycles, month, 1), place.value(), weekday.value());
    return year == null
        ? new Read<>(When.day(recurs), from + 1)
        : new Read<>(
            When.of(
                Grain.DAY,
                year.value().meaning().then(span -> Span.days(recurs.in(span.from(), 0), 1))),
            year.next());
  }

  private static LocalDate nth(LocalDate month, int place, DayOfWeek weekday) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
  }
}
