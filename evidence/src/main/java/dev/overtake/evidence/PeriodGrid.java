package dev.overtake.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Equal periods that follow each other, numbered.
public enum PeriodGrid {
  /// Years, or any other whole numbers.
  NUMBER("whole number", 1),
  /// Quarters.
  QUARTER("quarter", 4),
  /// Months.
  MONTH("month", 12),
  /// Days, without a pattern over the week or the year.
  DAY("day", 1);

  private final String noun;
  private final int season;

  PeriodGrid(String noun, int season) {
    this.noun = noun;
    this.season = season;
  }

  /// What one of the periods is called.
  public String noun() {
    return noun;
  }

  /// After how many periods a seasonal pattern repeats; 1 without one.
  public int season() {
    return season;
  }

  /// The grid that a written period belongs to; empty when it is no period.
  public static Optional<PeriodGrid> of(String text) {
    if (text.matches("-?\\d{1,9}")) {
      return Optional.of(NUMBER);
    }
    try {
      Period.parse(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(text.contains("Q") ? QUARTER : text.length() > 7 ? DAY : MONTH);
  }

  /// The number of a period on this grid.
  ///
  /// @throws DateTimeException when the text is no such period
  public int index(String text) {
    return switch (this) {
      case NUMBER -> Integer.parseInt(text);
      case QUARTER -> Integer.parseInt(text.substring(0, 4)) * 4 + text.charAt(6) - '1';
      case MONTH ->
          Integer.parseInt(text.substring(0, 4)) * 12 + Integer.parseInt(text.substring(5, 7)) - 1;
      case DAY -> (int) LocalDate.parse(text).toEpochDay();
    };
  }

  /// The period with a number, as it is written.
  public String label(int index) {
    return switch (this) {
      case NUMBER -> Integer.toString(index);
      case QUARTER -> text("%04d-Q%d", index, 4);
      case MONTH -> text("%04d-%02d", index, 12);
      case DAY -> LocalDate.ofEpochDay(index).toString();
    };
  }

  private static String text(String format, int index, int year) {
    return String.format(
        Locale.ROOT, format, Math.floorDiv(index, year), Math.floorMod(index, year) + 1);
  }
}
