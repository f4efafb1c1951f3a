package dev.overtake.estimation;

/// Draws from the posterior of a trend: joint paths of level and slope over a grid of times.
///
/// The level is the quantity itself, without error of observation and, for quarters and months,
/// without its season. At an observation of no error all paths meet it.
///
/// @param times decimal years, ascending, `n` of them
/// @param level `[draw][time]`, on the scale of the observations
/// @param slope `[draw][time]`, change of the underlying level per year
public record Paths(double[] times, double[][] level, double[][] slope) {

  /// The number of draws.
  public int draws() {
    return level.length;
  }
}
