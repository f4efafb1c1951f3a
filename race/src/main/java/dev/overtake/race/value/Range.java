package dev.overtake.race.value;

/// The lowest and the highest of several values.
public record Range(double low, double high) {

  /// The same seen from the other contender.
  public Range mirrored() {
    return new Range(-high + 0.0, -low + 0.0);
  }
}
