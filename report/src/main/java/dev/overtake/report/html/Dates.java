package dev.overtake.report.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates in words.
final class Dates {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  static String words(LocalDate day) {
    return WORDS.format(day);
  }

  /// The month of a time in decimal years, as in `2031-06`.
  static String month(double decimalYear) {
    var months = (int) Math.round(decimalYear * 12) - 1;
    return YearMonth.of(months / 12, months % 12 + 1).toString();
  }
}
