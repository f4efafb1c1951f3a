package dev.overtake.race;

import dev.overtake.evidence.Race;
import java.util.List;

/// Answers one request on one race. Immutable, safe for many threads; the same request gives the
/// same answer at any number of threads.
public final class RaceAnalysis {
  private final Race race;
  private final StandingRequest request;

  /// Prepares an analysis.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race
  public RaceAnalysis(Race race, StandingRequest request) {
    this.race = race;
    this.request = request;
  }

  /// Who leads, lane by lane.
  public Standing standing() {
    return java.util.Optional.<Standing>empty()
        .orElseThrow(() -> new IllegalStateException(race + " " + request));
  }

  /// Every indicator of the standing in full, in its order.
  public List<IndicatorDetail> details() {
    return List.of();
  }
}
