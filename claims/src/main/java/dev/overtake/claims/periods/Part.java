package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The early, the middle or the late part of a stretch of time.
enum Part {
  EARLY(1),
  MID(10),
  LATE(16);

  private static final Map<String, Part> NAMES =
      Map.of(
          "early",
          EARLY,
          "beginning",
          EARLY,
          "start",
          EARLY,
          "mid",
          MID,
          "middle",
          MID,
          "late",
          LATE,
          "end",
          LATE);

  /* Of a month. */
  private final int firstDay;

  Part(int firstDay) {
    this.firstDay = firstDay;
  }

  static @Nullable Part of(String word) {
    return NAMES.get(word);
  }

  /// This part of a stretch: halves that overlap in the middle for weeks, months and years that are
  /// relative to the day of writing, thirds for the others.
  When of(When whole) {
    var meaning = whole.meaning();
    return new When(
        Grain.STRETCH,
        meaning.then(span -> of(span.from(), span.until(), whole.grain(), meaning.anchored())),
        whole.grain() == Grain.MONTH ? recurring(whole.recurs()) : null);
  }

  private @Nullable Recurrence recurring(@Nullable Recurrence month) {
    return month == null ? null : month.onDay(firstDay);
  }

  private Span of(LocalDate from, LocalDate until, Grain grain, boolean relative) {
    return switch (grain) {
      case WEEK -> days(from, until, 3, 1, 5, 3);
      case MONTH -> days(from, until, 15, 9, 20, 15);
      case QUARTER -> months(from, until, 1, 2);
      case HALF -> months(from, until, 2, 4);
      case YEAR ->
          !relative
              ? months(from, until, 4, 8)
              : this == MID
                  ? new Span(from.plusMonths(3), from.plusMonths(9))
                  : months(from, until, 6, 6);
      case DECADE -> months(from, until, 48, 72);
      case CENTURY -> months(from, until, 396, 804);
      case DAY, WEEKEND, SEASON, STRETCH -> new Span(from, until);
    };
  }

  private Span days(
      LocalDate from, LocalDate until, int early, int midFrom, int midUntil, int late) {
    return switch (this) {
      case EARLY -> new Span(from, from.plusDays(early));
      case MID -> new Span(from.plusDays(midFrom), from.plusDays(midUntil));
      case LATE -> new Span(from.plusDays(late), until);
    };
  }

  private Span months(LocalDate from, LocalDate until, int first, int second) {
    return switch (this) {
      case EARLY -> new Span(from, from.plusMonths(first));
      case MID -> new Span(from.plusMonths(first), from.plusMonths(second));
      case LATE -> new Span(from.plusMonths(second), until);
    };
  }
}
