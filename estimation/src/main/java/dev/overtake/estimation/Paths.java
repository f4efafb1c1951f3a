package dev.overtake.estimation;

/// Draws from the posterior of a trend: joint paths of level and slope over a grid of times.
///
/// @param times decimal years, ascending, `n` of them
/// @param level `[draw][time]`, on the scale of the observations, without observation error
/// @param slope `[draw][time]`, change of the level per year
public record Paths(double[] times, double[][] level, double[][] slope) {

  /// The number of draws.
  public int draws() {
    return level.length;
  }
}
