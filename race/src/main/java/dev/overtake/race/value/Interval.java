package dev.overtake.race.value;

/// A median with an interval, 80 % unless named otherwise.
public record Interval(double median, double low, double high) {

  /// The same seen from the other contender.
  public Interval mirrored() {
    return new Interval(-median + 0.0, -high + 0.0, -low + 0.0);
  }
}
