package dev.overtake.race.standing;

import java.util.List;

/// The posterior of a contender's level over time, in the indicator's unit.
///
/// @param times decimal years, from the first observation to the horizon
/// @param probabilities of the quantiles, ascending, the median in the middle
/// @param quantiles `[time][probability]`
/// @param now index in `times` of the as-of date
public record Fan(
    String contender,
    List<Double> times,
    int now,
    List<Double> probabilities,
    List<List<Double>> quantiles) {}
