package dev.overtake.claims.verdict;

import java.util.List;

/// A verdict with its reason.
///
/// @param grounds what it rests on; empty where nothing could be compared
public record Ruling(Verdict verdict, Why why, List<Outcome> grounds) {
  private static final int SHOWN = 4;

  public Ruling {
    grounds = List.copyOf(grounds);
  }

  static Ruling none(Verdict verdict, Why why) {
    return new Ruling(verdict, why, List.of());
  }

  /// The figures of the first grounds, each once.
  public List<DatedFigure> figures() {
    return grounds.stream()
        .limit(SHOWN)
        .flatMap(o -> o.points().stream())
        .flatMap(p -> p.tables().stream())
        .distinct()
        .toList();
  }
}
