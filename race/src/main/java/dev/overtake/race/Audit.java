package dev.overtake.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Whether the overall call of a race survives other defensible methods, and what it hangs on.
///
/// @param evidence hash of the race folder
/// @param contenders A and B
/// @param call who the standing calls: a contender id, `tie` or `undetermined`
/// @param probability what the standing gives each contender and a `tie`
/// @param methods how many were tried for the shares, and for the effects
/// @param share of methods in which each contender leads, and in which neither does (`tie`)
/// @param mattersMost id of the factor with the largest total effect; empty where nothing varies
/// @param flips changes of one choice that change the call, smallest first
/// @param ranks of all contenders that have figures enough
public record Audit(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    List<ContenderName> contenders,
    String call,
    Map<String, Double> probability,
    int methods,
    int evaluations,
    Map<String, Double> share,
    String mattersMost,
    List<FactorEffect> factors,
    List<PillarWeight> pillars,
    List<Flip> flips,
    List<RankAcceptability> ranks) {}
