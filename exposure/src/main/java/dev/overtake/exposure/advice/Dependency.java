package dev.overtake.exposure.advice;

import java.util.Comparator;

/// A fact on which a use may rest.
///
/// @param value who, whose or which
public record Dependency(Kind kind, String value) implements Comparable<Dependency> {
  private static final Comparator<Dependency> ORDER =
      Comparator.comparing(Dependency::kind).thenComparing(Dependency::value);

  /// What sort of fact.
  public enum Kind {
    /// The law of a jurisdiction over who runs a service or owns it.
    LAW,
    /// A licence with conditions.
    LICENCE,
    /// Who runs a service.
    OPERATOR,
    /// Where machines stand.
    PLACE
  }

  @Override
  public int compareTo(Dependency other) {
    return ORDER.compare(this, other);
  }
}
