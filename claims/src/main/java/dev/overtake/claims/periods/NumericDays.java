package dev.overtake.claims.periods;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days in figures: `10/25`, `10/25/2018`, `25.10.2018`, `2018-10-25`, `2018-oct-25`.
///
/// Before a year the month comes first, unless it cannot be one or points stand between.
final class NumericDays {
  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");

  private final Words words;

  NumericDays(Words words) {
    this.words = words;
  }

  @Nullable Read<When> at(int at) {
    var separator = words.at(at + 1);
    if (words.number(at) < 0 || !SEPARATORS.contains(separator) || !words.glued(at + 1)) {
      return null;
    }
    var three = words.is(at + 3, separator) && words.glued(at + 3) && words.digits(at + 4) > 0;
    if (words.digits(at) == 4) {
      return three ? yearFirst(at) : null;
    }
    return three ? yearLast(at) : separator.equals("/") ? yearless(at) : null;
  }

  private @Nullable Read<When> yearFirst(int at) {
    var named = Vocabulary.MONTHS.get(words.at(at + 2));
    var month = named == null ? words.number(at + 2) : named.getValue();
    return day(words.number(at), month, words.number(at + 4), at + 5);
  }

  private @Nullable Read<When> yearLast(int at) {
    var digits = words.digits(at + 4);
    if (digits != 4 && digits != 2) {
      return null;
    }
    var year = words.number(at + 4);
    var one = words.number(at);
    var two = words.number(at + 2);
    var full = digits == 2 ? Years.ofTwoDigits(year) : year;
    return one > 12 || words.is(at + 1, ".")
        ? day(full, two, one, at + 5)
        : day(full, one, two, at + 5);
  }

  private @Nullable Read<When> day(int year, int month, int day, int next) {
    var exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth()
            && words.ends(next);
    return exists
        ? new Read<>(When.fixed(Grain.DAY, Span.days(LocalDate.of(year, month, day), 1)), next)
        : null;
  }

  private @Nullable Read<When> yearless(int at) {
    var one = words.number(at);
    var two = words.number(at + 2);
    var month = one > 12 ? two : one;
    var day = one > 12 ? one : two;
    return month < 1 || month > 12 || day < 1 || day > 31 || !words.ends(at + 3)
        ? null
        : new Read<>(When.day(Recurrence.yearly(Month.of(month), day)), at + 3);
  }
}
