package dev.overtake.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A stretch of time as ISO 8601 writes it: `2024`, `2024-Q3`, `2024-07` or `2024-07-31`.
///
/// @param text as written
/// @param start first day
/// @param end last day
public record Period(String text, LocalDate start, LocalDate end) implements Comparable<Period> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

  /// Reads a period.
  ///
  /// @throws IllegalArgumentException when the text is none
  public static Period parse(String text) {
    var iso = ISO.matcher(text);
    if (!iso.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a period");
    }
    try {
      var year = Integer.parseInt(iso.group(1));
      if (iso.group(2) != null) {
        var first = YearMonth.of(year, Integer.parseInt(iso.group(2)) * 3 - 2);
        return new Period(text, first.atDay(1), first.plusMonths(2).atEndOfMonth());
      }
      if (iso.group(3) == null) {
        return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      var month = YearMonth.of(year, Integer.parseInt(iso.group(3)));
      if (iso.group(4) == null) {
        return new Period(text, month.atDay(1), month.atEndOfMonth());
      }
      var day = month.atDay(Integer.parseInt(iso.group(4)));
      return new Period(text, day, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date", e);
    }
  }

  /// The end of the period in decimal years: 2025.0 for the year 2024.
  public double endYear() {
    return yearOf(end.plusDays(1));
  }

  /// A day in decimal years.
  public static double yearOf(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }

  @Override
  public int compareTo(Period other) {
    var byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : start.compareTo(other.start);
  }
}
