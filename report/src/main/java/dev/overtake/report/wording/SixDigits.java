package dev.overtake.report.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounding of numbers that machines read on: six significant digits.
final class SixDigits {
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

  private SixDigits() {}

  static BigDecimal of(double x) {
    var rounded = BigDecimal.valueOf(x).round(SIX).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
