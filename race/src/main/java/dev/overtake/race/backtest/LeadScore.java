package dev.overtake.race.backtest;

import dev.overtake.race.value.Measured;
import org.jspecify.annotations.Nullable;

/// How the printed distribution of a lead did, some years ahead. Scores are means; lower is better
/// for Brier, log and CRPS. A gain is theirs minus ours, positive when ours is better.
///
/// @param years how far ahead
/// @param calls how many calls were scored, on how many indicators
/// @param stayed share of leaders who still led
/// @param brier of the printed probability that the leader still leads
/// @param brierStays of certainty that the leader stays
/// @param brierRate of the share of leaders who stayed on the other indicators
/// @param brierTrend of a random walk with drift
/// @param log log score of ours, with those of the rate and of the trend
/// @param coverage80 share of leads that came inside the printed 80 % interval
/// @param crpsRatio CRPS of ours over that of a random walk without drift
public record LeadScore(
    int years,
    int calls,
    int indicators,
    double stayed,
    double brier,
    double brierStays,
    double brierRate,
    double brierTrend,
    Measured gainOnStays,
    Measured gainOnRate,
    Measured gainOnTrend,
    double log,
    double logRate,
    double logTrend,
    Measured logGainOnRate,
    Measured coverage80,
    @Nullable Measured crpsRatio) {}
