package dev.overtake.report.wording.results;

import dev.overtake.race.value.Range;
import org.jspecify.annotations.Nullable;

/// The lowest and the highest of several values.
public record RangeResult(double low, double high) {

  static @Nullable RangeResult ofNullable(@Nullable Range x) {
    return x == null ? null : new RangeResult(x.low(), x.high());
  }
}
