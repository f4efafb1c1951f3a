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

  /// A number to at most three places, with commas between thousands.
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    var size = Math.abs(value);
    var places = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    var text =
        new StringBuilder(BigDecimal.valueOf(value).setScale(places, HALF_UP).toPlainString());
    var point = text.indexOf(".");
    while (point >= 0
        && text.length() > point
        && (text.charAt(text.length() - 1) == '0' || text.length() == point + 1)) {
      text.setLength(text.length() - 1);
    }
    var whole = point < 0 ? text.length() : Math.min(point, text.length());
    for (var at = whole - 3; at > (value < 0 ? 1 : 0); at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
