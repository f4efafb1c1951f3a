package dev.overtake.report.wording;

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
    return Numbers.trimmed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  }
}
