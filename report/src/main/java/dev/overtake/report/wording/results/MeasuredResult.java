package dev.overtake.report.wording.results;

import dev.overtake.race.value.Measured;
import org.jspecify.annotations.Nullable;

/// A figure with its 90 % interval.
public record MeasuredResult(double value, double low, double high) {

  static MeasuredResult of(Measured m) {
    return new MeasuredResult(m.value(), m.low(), m.high());
  }

  static @Nullable MeasuredResult ofNullable(@Nullable Measured m) {
    return m == null ? null : of(m);
  }
}
