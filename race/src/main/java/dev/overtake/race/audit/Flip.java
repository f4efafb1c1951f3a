package dev.overtake.race.audit;

import dev.overtake.race.call.Leader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of one choice of the standing's method that changes its call.
///
/// @param touched share of the weight of the race that the change moves or rests on, from 0 to 1
/// @param leader who is then called
public record Flip(Change change, double touched, Leader leader) {

  /// What is changed.
  public sealed interface Change {}

  /// The weight of a pillar, the others keeping their proportions.
  ///
  /// @param from the share in force
  /// @param to the share at which the call changes
  public record Weight(String pillar, String title, double from, double to) implements Change {}

  /// An indicator left out.
  public record LeftOut(String indicator, String title) implements Change {}

  /// An indicator read from one source alone.
  ///
  /// @param mixed ids of the sources that the standing reads
  /// @param source id of the one
  public record OneSource(String indicator, String title, List<String> mixed, String source)
      implements Change {}

  /// Figures as they stand, not carried to the as-of date.
  ///
  /// @param lastYear those after it are left out; null for all as they are
  public record Baseline(@Nullable Integer lastYear) implements Change {}
}
