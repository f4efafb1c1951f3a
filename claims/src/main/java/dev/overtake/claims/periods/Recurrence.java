package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// A day that comes round, such as 4 May or Friday.
@FunctionalInterface
interface Recurrence {
  /// Its occurrence in the cycle (week, month or year) so many after that of a day.
  LocalDate in(LocalDate day, int cycles);

  default LocalDate onOrAfter(LocalDate day) {
    var here = in(day, 0);
    return here.isBefore(day) ? in(day, 1) : here;
  }

  default LocalDate onOrBefore(LocalDate day) {
    var here = in(day, 0);
    return here.isAfter(day) ? in(day, -1) : here;
  }

  /// The one meant by a text of that day and tense.
  default LocalDate meant(Anchor anchor) {
    return anchor.tense() == Tense.COMING
        ? onOrAfter(anchor.written())
        : onOrBefore(anchor.written().minusDays(1));
  }

  /// Another day of the month it is in.
  default Recurrence onDay(int dayOfMonth) {
    return (day, cycles) -> clamped(in(day, cycles), dayOfMonth);
  }

  static Recurrence yearly(Month month, int dayOfMonth) {
    return (day, cycles) ->
        clamped(LocalDate.of(Math.addExact(day.getYear(), cycles), month, 1), dayOfMonth);
  }

  static Recurrence monthly(int dayOfMonth) {
    return (day, cycles) -> clamped(day.withDayOfMonth(1).plusMonths(cycles), dayOfMonth);
  }

  static Recurrence weekly(DayOfWeek weekday) {
    return (day, cycles) ->
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(cycles)
            .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /// The day of that number in the month of a day, or the last one of a shorter month.
  static LocalDate clamped(LocalDate day, int dayOfMonth) {
    return day.withDayOfMonth(Math.min(dayOfMonth, day.lengthOfMonth()));
  }
}
