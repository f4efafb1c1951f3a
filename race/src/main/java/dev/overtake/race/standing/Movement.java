package dev.overtake.race.standing;

import dev.overtake.race.value.Interval;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which way a lead moves, per year and in the terms of the lead.
///
/// @param growth of each contender, by id; null where either has too few figures
/// @param closing change of the lead
/// @param gaining probability that each contender gains on the other now, by id
/// @param acceleration change of the closing speed
public record Movement(
    @Nullable Map<String, Interval> growth,
    Interval closing,
    Map<String, Double> gaining,
    Interval acceleration) {

  Movement mirrored() {
    return new Movement(growth, closing.mirrored(), gaining, acceleration.mirrored());
  }
}
