package dev.overtake.race.audit;

import dev.overtake.race.call.Chances;
import org.jspecify.annotations.Nullable;

/// Whether the call of a race survives other defensible methods.
///
/// @param methods how many were tried
/// @param share of them in which each contender leads, and in which neither does
/// @param searched whether single changes of the standing's own method were tried
/// @param flip the smallest change of the standing's own method that changes its call; null where
///   none was found
public record Robustness(int methods, Chances share, boolean searched, @Nullable Flip flip) {

  /// With single changes tried.
  public Robustness(int methods, Chances share, @Nullable Flip flip) {
    this(methods, share, true, flip);
  }
}
