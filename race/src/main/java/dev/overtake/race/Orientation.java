package dev.overtake.race;

import org.jspecify.annotations.Nullable;

/// Turns results, made in the order of ids, to the order in which the contenders were asked for.
/// Nothing is estimated twice, so the other order can only turn signs.
///
/// @param turned whether the first contender by id is B
record Orientation(boolean turned) {

  IndicatorStanding apply(IndicatorStanding s) {
    if (!turned) {
      return s;
    }
    return new IndicatorStanding(
        s.id(),
        s.pillar(),
        s.title(),
        s.shortTitle(),
        s.unit(),
        s.scale(),
        s.kind(),
        s.direction(),
        s.latest(),
        s.commonPeriod(),
        s.call(),
        s.leader(),
        s.probability(),
        s.reason(),
        mirrored(s.lead()),
        mirrored(s.lead95()),
        s.observedLead() == null ? null : Double.valueOf(-s.observedLead() + 0.0),
        s.tieZone(),
        s.since(),
        s.growth(),
        mirrored(s.closing()),
        s.gaining(),
        mirrored(s.acceleration()),
        s.monthsBehind(),
        s.leadChange(),
        s.sourceRange() == null ? null : s.sourceRange().mirrored(),
        s.sourceLeads().stream().map(SourceLead::mirrored).toList(),
        s.age(),
        s.flags(),
        s.sources(),
        s.caveats());
  }

  private static @Nullable Interval mirrored(@Nullable Interval interval) {
    return interval == null ? null : interval.mirrored();
  }
}
