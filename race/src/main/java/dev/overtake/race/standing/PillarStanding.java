package dev.overtake.race.standing;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Momentum;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.value.ContenderName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who leads in one pillar.
///
/// @param call null for a pillar of context alone
/// @param lastFigures the call on the last figures as they are; null where none of them are of both
/// @param footing what the call stands on
/// @param ahead other contenders that are ahead of both in half of it or more
/// @param momentum of its indicators
/// @param indicators ids in order
public record PillarStanding(
    String id,
    String title,
    @Nullable Call call,
    @Nullable Call lastFigures,
    Footing footing,
    List<ContenderName> ahead,
    Momentum momentum,
    List<String> indicators) {

  public PillarStanding {
    ahead = List.copyOf(ahead);
  }

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

  /// Whether carrying figures forward alone changes who is more likely to lead.
  public boolean carriedForward() {
    return call != null
        && lastFigures != null
        && lastFigures.leader() instanceof Leader.Contender last
        && call.likely().filter(l -> !l.equals(last)).isPresent();
  }
}
