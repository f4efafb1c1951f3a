package dev.overtake.claims.periods;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// What time is counted in.
public enum Grain {
  /// A single day, which is no period but may bound one.
  DAY,
  /// Monday to Sunday.
  WEEK,
  /// Saturday and Sunday.
  WEEKEND,
  /// A calendar month.
  MONTH,
  /// Three calendar months.
  QUARTER,
  /// Six calendar months.
  HALF,
  /// A season, whose days differ from place to place.
  SEASON,
  /// A calendar year.
  YEAR,
  /// Ten years from one that ends in 0.
  DECADE,
  /// A hundred years from one that ends in 00.
  CENTURY,
  /// Any other stretch of days.
  STRETCH;

  /// The unit a day is in, or the one so many units later.
  Span around(LocalDate day, int ahead) {
    var first = first(day);
    return switch (this) {
      case DAY, SEASON, STRETCH -> Span.days(day.plusDays(ahead), 1);
      case WEEK -> Span.days(first.plusWeeks(ahead), 7);
      case WEEKEND -> Span.days(first.plusWeeks(ahead), 2);
      case MONTH -> Span.months(first.plusMonths(ahead), 1);
      case QUARTER -> Span.months(first.plusMonths(3L * ahead), 3);
      case HALF -> Span.months(first.plusMonths(6L * ahead), 6);
      case YEAR -> Span.months(first.plusYears(ahead), 12);
      case DECADE -> Span.months(first.plusYears(10L * ahead), 120);
      case CENTURY -> Span.months(first.plusYears(100L * ahead), 1200);
    };
  }

  private LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY, SEASON, STRETCH -> day;
      case WEEK -> monday(day);
      case WEEKEND -> monday(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> monthOf(day, 3);
      case HALF -> monthOf(day, 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> yearOf(day, 10);
      case CENTURY -> yearOf(day, 100);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate monthOf(LocalDate day, int months) {
    var zeroBased = day.getMonthValue() - 1;
    return LocalDate.of(day.getYear(), zeroBased - zeroBased % months + 1, 1);
  }

  private static LocalDate yearOf(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }
}
