package dev.overtake.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One figure of a series as a date shows it.
///
/// @param value null when missing
/// @param firstKnown the day from which the figure counts as known
/// @param inferred whether that day follows from the publication lag
/// @param revised whether only an edition later than the as-of date was at hand
public record Figure(
    Period period,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Status status,
    LocalDate firstKnown,
    boolean inferred,
    boolean revised,
    String note) {

  /// The same as if it were of another period.
  public Figure as(Period other) {
    return new Figure(other, value, low, high, status, firstKnown, inferred, revised, note);
  }

  /// Whether there is a value.
  public boolean present() {
    return value != null;
  }
}
