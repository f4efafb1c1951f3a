package dev.overtake.cli;

import dev.overtake.evidence.Period;
import dev.overtake.evidence.RaceDefinition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Dates that options name.
final class Days {
  private Days() {}

  /// The last day of the period that an option names, or today.
  ///
  /// @param otherwise the day when the option is not given
  static LocalDate of(String option, @Nullable String text, LocalDate otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (text.equals("today")) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      var day = Period.parse(text).end();
      if (day.getYear() <= RaceDefinition.LAST_YEAR) {
        return day;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new Failure(
        Failure.USAGE,
        option
            + " needs a date such as 2020-12-31, before "
            + (RaceDefinition.LAST_YEAR + 1)
            + ", or today, not '"
            + text
            + "'.",
        "");
  }
}
