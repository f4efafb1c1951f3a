package dev.overtake.claims.periods;

import java.time.LocalDate;

/// How long something takes.
///
/// @param decades whether it is a whole number of decades or centuries and nothing else
record Length(int months, int days, boolean decades) {

  static Length of(double amount, String unit) {
    return switch (unit) {
      case "day" -> new Length(0, (int) amount, false);
      case "week" -> new Length(0, (int) (amount * 7), false);
      case "fortnight" -> new Length(0, (int) (amount * 14), false);
      case "month" -> new Length((int) amount, (int) (amount % 1 * 30), false);
      case "quarter" -> new Length((int) (amount * 3), 0, false);
      case "decade" -> new Length((int) (amount * 120), 0, amount % 1 == 0);
      case "century" -> new Length((int) (amount * 1200), 0, amount % 1 == 0);
      default -> new Length((int) (amount * 12), 0, false);
    };
  }

  Length plus(Length other) {
    return new Length(months + other.months, days + other.days, false);
  }

  LocalDate after(LocalDate day) {
    return day.plusMonths(months).plusDays(days);
  }

  LocalDate before(LocalDate day) {
    return day.minusMonths(months).minusDays(days);
  }
}
