package dev.overtake.claims.periods;

import java.time.LocalDate;

/// Days from one to another.
///
/// @param from first day, or [LocalDate#MIN] when there is none or it is not known
/// @param until after the last day, or [LocalDate#MAX]
record Span(LocalDate from, LocalDate until) {
  /// Days that the words do not tell.
  static final Span UNKNOWN = new Span(LocalDate.MIN, LocalDate.MAX);

  static Span days(LocalDate from, int days) {
    return new Span(from, from.plusDays(days));
  }

  static Span months(LocalDate from, int months) {
    return new Span(from, from.plusMonths(months));
  }

  static Span year(int year) {
    return months(LocalDate.of(year, 1, 1), 12);
  }

  boolean bounded() {
    return !from.equals(LocalDate.MIN) && !until.equals(LocalDate.MAX);
  }
}
