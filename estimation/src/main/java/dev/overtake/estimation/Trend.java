package dev.overtake.estimation;

import java.util.random.RandomGenerator;

/// The posterior of a level and its slope, given a series.
///
/// Start here: {@link #fit(Observed, Drift)} fits, {@link #draw} samples past, present and future
/// in one joint path. Immutable and safe for many threads.
public interface Trend {

  /// Draws joint paths of the level and the slope.
  ///
  /// @param times decimal years, ascending; before, among or after the observations
  /// @param draws how many paths
  /// @param random the source of randomness; the same generator state gives the same paths
  Paths draw(double[] times, int draws, RandomGenerator random);

  /// Fits the trend of a series.
  ///
  /// @throws IllegalArgumentException when the series has fewer than two observations
  static Trend fit(Observed series, Drift drift) {
    return AveragedTrend.fit(series, drift);
  }
}
