package dev.overtake.race;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who leads in one pillar.
///
/// @param call null for a pillar of context alone
/// @param momentum id of the contender that gains in most indicators with a clear direction,
///   `unclear` otherwise
/// @param indicators ids in order
public record PillarStanding(
    String id,
    String title,
    @Nullable String call,
    @Nullable String leader,
    @Nullable Map<String, Double> probability,
    String momentum,
    List<String> indicators) {}
