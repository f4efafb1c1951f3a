package dev.overtake.race;

import org.jspecify.annotations.Nullable;

/// How a race hangs on the weight of one pillar, the others keeping their proportions.
///
/// @param weight its share in the standing
/// @param breakEven the share at which neither is expected ahead; null where no share is
/// @param below who leads with less than that: a contender id
/// @param above who leads with more
/// @param callChanges the nearest share at which the call itself changes; null where none does
/// @param call who is then called
public record PillarWeight(
    String pillar,
    String title,
    double weight,
    @Nullable Double breakEven,
    @Nullable String below,
    @Nullable String above,
    @Nullable Double callChanges,
    @Nullable String call) {}
