package dev.overtake.exposure.knowledge;

import java.util.List;

/// An indicator of a race whose crossing of a threshold should reopen a plan.
///
/// @param indicator id in the race
/// @param contender whose level is watched; empty to watch the lead of the race's first over its
///   second, in months behind where the indicator is a frontier
/// @param above whether it trips above the threshold, else below
/// @param concerns words that a use's components must have: `weights:CN`, `open-weights`,
///   `chip:US`, `operator:US`, `any`
/// @param because why the plan should be reopened
public record Tripwire(
    String id,
    String indicator,
    String contender,
    double threshold,
    boolean above,
    List<String> concerns,
    String because,
    Provenance provenance)
    implements Fact {}
