package dev.overtake.exposure.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a fact comes from, how sure it is, when it holds, and since when it is known.
///
/// @param sources ids in `sources.csv`, never empty
/// @param validFrom null for as long as anybody knows
/// @param validTo last day; null while it holds
/// @param knownAt null when it was always known
public record Provenance(
    List<String> sources,
    Confidence confidence,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalDate knownAt,
    String note) {

  /// How far a fact can be relied on.
  public enum Confidence {
    /// Read at the publisher.
    HIGH,
    /// Read in a good copy, or in several places.
    MEDIUM,
    /// Read in one place that may be wrong.
    LOW;

    /// As tables write it.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Whether it held on a day and was known on another.
  public boolean holds(LocalDate day, LocalDate known) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day))
        && (knownAt == null || !knownAt.isAfter(known));
  }
}
