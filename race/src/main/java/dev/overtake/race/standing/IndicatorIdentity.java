package dev.overtake.race.standing;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;

/// What an indicator measures, and how it is to be read.
///
/// @param tieZone the lead too small to matter, in the terms of a lead
public record IndicatorIdentity(
    String id,
    String pillar,
    String title,
    String shortTitle,
    String unit,
    Scale scale,
    IndicatorKind kind,
    Direction direction,
    double tieZone,
    String caveats) {

  static IndicatorIdentity of(Indicator i, double tieZone) {
    return new IndicatorIdentity(
        i.id(),
        i.pillar(),
        i.title(),
        i.shortTitle(),
        i.unit(),
        i.scale(),
        i.kind(),
        i.direction(),
        tieZone,
        i.caveats());
  }
}
