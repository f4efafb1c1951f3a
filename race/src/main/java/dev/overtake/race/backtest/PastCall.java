package dev.overtake.race.backtest;

import org.jspecify.annotations.Nullable;

/// What would have been printed of one lead at a past date for one later year, and what came.
///
/// The lead is seen from the side of the leader of then: positive while that side leads.
///
/// @param origin year at whose end the call was frozen
/// @param years how far ahead, from 1
/// @param lead the last lead seen at the origin, on the scale of measurement
/// @param byRatio whether leads are log ratios
/// @param stays printed probability that the leader of then leads in that year
/// @param trendStays the same from a random walk with drift alone
/// @param stayed whether it did
/// @param inside80 whether the lead that came lies in the printed 80 % interval
/// @param crps of the printed distribution of the lead, in typical yearly changes of this lead
/// @param naiveCrps the same for a random walk without drift
/// @param change printed probability of a lasting lead change by that year; null where what came is
///   not known
/// @param changed whether there was one
record PastCall(
    String indicator,
    String first,
    String second,
    int origin,
    int years,
    double lead,
    boolean byRatio,
    double stays,
    double trendStays,
    boolean stayed,
    boolean inside80,
    double crps,
    double naiveCrps,
    @Nullable Double change,
    boolean changed,
    boolean revised,
    Features features) {

  /// What was known of the lead at the origin, in typical yearly changes of this lead and seen from
  /// the leader's side.
  ///
  /// @param level how large the lead was
  /// @param speed its growth per year
  /// @param acceleration growth of that per year
  /// @param locked whether the leader had led for three years and the lead had grown over them
  record Features(double level, double speed, double acceleration, boolean locked) {}
}
