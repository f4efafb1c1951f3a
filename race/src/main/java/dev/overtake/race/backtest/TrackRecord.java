package dev.overtake.race.backtest;

import dev.overtake.race.value.RunIdentity;
import java.util.List;

/// The score of what would have been printed at the ends of past years.
///
/// @param contenders ids of the two that the race compares first
/// @param all over every pair
/// @param close leads of log ratios smaller than 0.3 at the origin
/// @param own the two contenders of the race alone
/// @param reliability of the probability that the leader stays, all horizons
/// @param few calls from one or two figures, and from two sources, up to five years ahead
public record TrackRecord(
    RunIdentity run,
    List<String> contenders,
    Scope scope,
    List<LeadScore> all,
    List<LeadScore> close,
    List<LeadScore> own,
    List<ChangeScore> changes,
    List<ReliabilityBin> reliability,
    List<FewFigures> few) {}
