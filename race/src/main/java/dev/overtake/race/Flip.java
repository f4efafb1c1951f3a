package dev.overtake.race;

/// A change of one choice of the standing's method that changes its call.
///
/// @param kind `pillar weight`, `left out`, `source` or `baseline`
/// @param subject id of the pillar or indicator; the race's id for the baseline
/// @param title its title
/// @param from the value in force: a weight in per cent, sources, `now`
/// @param to the value at which the call changes; for a baseline `last figures` or the last year
///   used
/// @param touched share of the weight of the race that the change moves or rests on, from 0 to 1
/// @param leader who is then called: a contender id, `tie` or `undetermined`
public record Flip(
    String kind,
    String subject,
    String title,
    String from,
    String to,
    double touched,
    String leader) {}
