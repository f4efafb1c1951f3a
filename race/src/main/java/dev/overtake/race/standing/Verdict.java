package dev.overtake.race.standing;

import dev.overtake.race.audit.Robustness;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Momentum;
import org.jspecify.annotations.Nullable;

/// The whole race in one call, never shown without its robustness line.
///
/// @param lastFigures the call on the last figures as they are, not carried to the day
/// @param robustness null when nothing can be called
public record Verdict(
    Call call, Call lastFigures, @Nullable Robustness robustness, Momentum momentum) {

  /* A side must lead in so many methods before anybody is said to lead overall. */
  private static final double AGREED = 0.8;

  public Leader leader() {
    return call.leader();
  }

  /// Who may be named overall: the leader, where other methods agree; nobody else.
  public Leader named() {
    var share = robustness == null ? null : robustness.share().of(leader());
    return share != null && share >= AGREED ? leader() : Leader.Open.UNDETERMINED;
  }
}
