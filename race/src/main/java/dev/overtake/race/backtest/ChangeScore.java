package dev.overtake.race.backtest;

import dev.overtake.race.value.Measured;

/// How the printed probability of a lasting lead change did.
///
/// @param years within how many years
/// @param changed share of calls after which the lead changed
/// @param expected mean printed probability
/// @param brierNever of "never"
/// @param brierRate of the share of changes on the other indicators
/// @param gainOnRate Brier score of the rate minus ours, positive when ours is better
public record ChangeScore(
    int years,
    int calls,
    double changed,
    double expected,
    double brier,
    double brierNever,
    double brierRate,
    Measured gainOnRate,
    double calibrationError) {}
