package dev.overtake.race.audit;

import dev.overtake.race.call.Leader;
import org.jspecify.annotations.Nullable;

/// How a race hangs on the weight of one pillar, the others keeping their proportions.
///
/// @param weight its share in the standing
/// @param breakEven where neither is expected ahead; null where no share is
/// @param callChanges the nearest share at which the call itself changes; null where none does
public record PillarWeight(
    String pillar,
    String title,
    double weight,
    @Nullable BreakEven breakEven,
    @Nullable CallChange callChanges) {

  /// The share at which neither is expected ahead.
  ///
  /// @param below who leads with less than that: a contender id
  /// @param above who leads with more
  public record BreakEven(double share, String below, String above) {}

  /// A share at which the call changes.
  ///
  /// @param leader who is then called
  public record CallChange(double share, Leader leader) {}
}
