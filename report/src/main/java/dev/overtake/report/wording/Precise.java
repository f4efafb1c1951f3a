package dev.overtake.report.wording;

import dev.overtake.dynamics.model.DataSeries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Numbers of a simulation as machines read them on: every digit that is needed to get the same
/// number back, and nothing where there is none.
public final class Precise {
  /* A time is start + k · step: its last digits are errors of rounding. */
  private static final MathContext TIME = new MathContext(15, RoundingMode.HALF_EVEN);

  private Precise() {}

  /// Null for what is missing or not finite.
  public static @Nullable BigDecimal number(double x) {
    return missing(x) ? null : whole(BigDecimal.valueOf(x).stripTrailingZeros());
  }

  /// A moment, without the rounding errors of the clock.
  static @Nullable BigDecimal time(double x) {
    return missing(x) ? null : whole(BigDecimal.valueOf(x).round(TIME).stripTrailingZeros());
  }

  private static boolean missing(double x) {
    return !Double.isFinite(x) || x == DataSeries.MISSING;
  }

  private static BigDecimal whole(BigDecimal x) {
    return x.scale() < 0 && x.precision() - x.scale() <= 18 ? x.setScale(0) : x;
  }
}
