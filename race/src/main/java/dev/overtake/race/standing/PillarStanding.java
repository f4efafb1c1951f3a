package dev.overtake.race.standing;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Momentum;
import dev.overtake.race.call.ProbabilityWord;
import java.util.List;
import java.util.Optional;
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

  /// The word for the probability of the leader; empty where nobody leads.
  public Optional<ProbabilityWord> word() {
    return call == null ? Optional.empty() : call.word();
  }

  /// Whether there are figures to call from.
  public boolean determinable() {
    return call != null && call.determinable();
  }
}
