package dev.overtake.race.audit;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.RunIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether the overall call of a race survives other defensible methods, and what it hangs on.
///
/// @param contenders A and B
/// @param call whom the standing calls
/// @param methods how many were tried for the shares
/// @param evaluations how many for the effects
/// @param share of methods in which each contender leads, and in which neither does
/// @param factors by total effect, the largest first
/// @param flips changes of one choice that change the call, smallest first
/// @param ranks of all contenders that have figures enough
/// @param levers what pulling each of them alone would do
public record Audit(
    RunIdentity run,
    List<ContenderName> contenders,
    Call call,
    int methods,
    int evaluations,
    Chances share,
    List<FactorEffect> factors,
    List<PillarWeight> pillars,
    List<Flip> flips,
    List<RankAcceptability> ranks,
    List<LeverEffect> levers) {

  /// The choice with the largest total effect; empty where nothing varies.
  public Optional<FactorEffect> mattersMost() {
    return factors.stream()
        .max(
            Comparator.comparingDouble((FactorEffect f) -> f.total().value())
                .thenComparing(f -> f.choice().id()))
        .filter(f -> f.total().value() > 0);
  }
}
