package dev.overtake.cli;

import dev.overtake.evidence.Period;
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
      return Period.parse(text).end();
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.USAGE,
          option + " needs a date such as 2020-12-31 or today, not '" + text + "'.",
          "");
    }
  }
}
