package dev.overtake.race.standing;

import dev.overtake.evidence.Cadence;
import java.util.List;

/// One indicator in full: the standing, the figures behind it, and its fans.
///
/// @param series of every contender that has figures, by contender, source and period
/// @param fans of A and B; empty when not determinable
public record IndicatorDetail(
    IndicatorStanding standing,
    String definition,
    String attribution,
    Cadence cadence,
    String rulerGroup,
    List<SeriesPoint> series,
    List<Fan> fans) {}
