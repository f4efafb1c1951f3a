package dev.overtake.report.wording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/// Numbers of claims and of the figures they are compared with.
final class ClaimNumbers {
  private ClaimNumbers() {}

  /// A number with its sign.
  static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /// A number to at most three places, with commas between thousands and a true minus.
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return value < 0 ? Numbers.MINUS + "∞" : "∞";
    }
    var size = Math.abs(value);
    var places = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    var rounded = BigDecimal.valueOf(size).setScale(places, HALF_UP).stripTrailingZeros();
    var text = new StringBuilder(rounded.toPlainString());
    var point = text.indexOf(".");
    for (var at = (point < 0 ? text.length() : point) - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return (value < 0 && rounded.signum() != 0 ? Numbers.MINUS : "") + text;
  }
}
