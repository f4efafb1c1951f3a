package dev.overtake.exposure.scenario;

import dev.overtake.exposure.knowledge.Ternary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition's value for one component, and why.
///
/// @param statement null where there is nothing to say
/// @param sources ids of sources, or `bill`; empty when a fact is missing
public record Finding(Ternary truth, @Nullable Statement statement, List<String> sources) {
  public Finding {
    sources = List.copyOf(sources);
  }

  static Finding of(Ternary truth, Note note, String... about) {
    return new Finding(truth, new Statement.Noted(note, List.of(about)), List.of());
  }

  /// One that says nothing of itself.
  static Finding silent(boolean truth) {
    return new Finding(Ternary.of(truth), null, List.of());
  }

  Finding by(List<String> from) {
    return new Finding(truth, statement, from);
  }

  Finding with(Ternary other) {
    return new Finding(other, statement, sources);
  }

  static Ternary all(List<Finding> findings) {
    return findings.stream().map(Finding::truth).reduce(Ternary.TRUE, Ternary::and);
  }
}
