package dev.overtake.application;

import dev.overtake.evidence.Period;
import dev.overtake.evidence.RaceDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates as somebody gives them.
public final class Days {
  /// The word for the date of the clock.
  public static final String TODAY = "today";

  private Days() {}

  /// The last day of the period that is named, or today.
  ///
  /// @param field what the date is of, such as `as-of`
  /// @param otherwise the day when none is given
  public static LocalDate of(
      String field, @Nullable String text, LocalDate otherwise, LocalDate today) {
    if (text == null) {
      return otherwise;
    }
    if (text.equals(TODAY)) {
      return today;
    }
    try {
      var day = Period.parse(text).end();
      if (day.getYear() <= RaceDefinition.LAST_YEAR) {
        return day;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw Refusal.field(
        field,
        " needs a date such as 2020-12-31, before %s, or today, not '%s'."
            .formatted(RaceDefinition.LAST_YEAR + 1, text));
  }
}
