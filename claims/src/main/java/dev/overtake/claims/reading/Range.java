package dev.overtake.claims.reading;

/// What the words of a claim cover, from least to most; an open end is infinite.
public record Range(double low, double high) {
  /// One number alone.
  public static Range of(double value) {
    return new Range(value, value);
  }

  /// Each end times a number, the lesser first.
  public Range times(double factor) {
    var a = low * factor;
    var b = high * factor;
    return a <= b ? new Range(a, b) : new Range(b, a);
  }
}
