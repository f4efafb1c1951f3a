package dev.overtake.report.wording.results;

import dev.overtake.race.value.Interval;
import org.jspecify.annotations.Nullable;

/// A median with an interval, 80 % unless named otherwise.
public record IntervalResult(double median, double low, double high) {

  static IntervalResult of(Interval x) {
    return new IntervalResult(x.median(), x.low(), x.high());
  }

  static @Nullable IntervalResult ofNullable(@Nullable Interval x) {
    return x == null ? null : of(x);
  }
}
