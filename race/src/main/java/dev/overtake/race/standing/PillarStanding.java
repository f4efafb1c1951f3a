package dev.overtake.race.standing;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Momentum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who leads in one pillar.
///
/// @param call null for a pillar of context alone
/// @param momentum of its indicators
/// @param indicators ids in order
public record PillarStanding(
    String id, String title, @Nullable Call call, Momentum momentum, List<String> indicators) {

  /// Who leads; null for context.
  public @Nullable Leader leader() {
    return call == null ? null : call.leader();
  }
}
