package dev.overtake.report.html;

import java.time.LocalDate;
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
    var months = Math.round(decimalYear * 12) - 1;
    return months / 12 + "-" + String.format(Locale.ROOT, "%02d", months % 12 + 1);
  }
}
