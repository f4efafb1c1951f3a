package dev.overtake.race;

import java.time.LocalDate;
import java.util.List;

/// The score of what would have been printed at the ends of past years.
///
/// @param firstOrigin first year at whose end calls could be frozen
/// @param pairs how many pairs of contenders took part
/// @param revisedShare share of calls that rest on figures of which only a later edition is at hand
/// @param all over every pair
/// @param close leads of log ratios smaller than 0.3 at the origin
/// @param own the two contenders of the race alone
/// @param reliability of the probability that the leader stays, all horizons
public record TrackRecord(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    List<String> contenders,
    int firstOrigin,
    int lastOrigin,
    int calls,
    int indicators,
    int pairs,
    double revisedShare,
    List<LeadScore> all,
    List<LeadScore> close,
    List<LeadScore> own,
    List<ChangeScore> changes,
    List<ReliabilityBin> reliability) {}
