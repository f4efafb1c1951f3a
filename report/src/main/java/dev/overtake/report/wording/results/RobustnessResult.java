package dev.overtake.report.wording.results;

import dev.overtake.race.audit.Robustness;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether the call of a race survives other defensible methods.
///
/// @param methods how many were tried
/// @param share of them in which each contender leads, and in which neither does (`tie`)
public record RobustnessResult(int methods, Map<String, Double> share, @Nullable FlipResult flip) {

  static @Nullable RobustnessResult ofNullable(@Nullable Robustness r, String race) {
    return r == null
        ? null
        : new RobustnessResult(
            r.methods(), Codes.shares(r.share()), FlipResult.ofNullable(r.flip(), race));
  }
}
