package dev.overtake.claims.text;

/// Years from one to another.
public record YearSpan(int first, int last) {
  /// One year alone.
  public static YearSpan of(int year) {
    return new YearSpan(year, year);
  }

  /// Whether it is one year alone.
  public boolean single() {
    return first == last;
  }
}
