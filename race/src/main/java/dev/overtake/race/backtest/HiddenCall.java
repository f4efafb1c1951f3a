package dev.overtake.race.backtest;

import dev.overtake.evidence.Scale;

/// A call on a series of which figures were hidden, and what came.
///
/// @param age years from the last figure shown to the one that came, rounded
/// @param years from the day of the call to the one that came
/// @param stays probability that who was ahead on the last figure still is
/// @param stayed whether it was so
/// @param called whether anybody, or a tie, was probable enough to be named
/// @param inside80 whether what came lies in the 80 % interval of the lead
public record HiddenCall(
    String indicator,
    Scale scale,
    int age,
    int years,
    double stays,
    boolean stayed,
    boolean called,
    boolean inside80) {}
