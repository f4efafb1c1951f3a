package dev.overtake.estimation;

import java.util.Arrays;

/// Where the irregular part of the observations is felt: in full at an observation, fading to
/// nothing one period away, so that with an observation in every period it is interpolated.
final class Irregular {

  private final int[] observation;
  private final int[] left;
  private final int[] right;
  private final double[] leftWeight;
  private final double[] rightWeight;

  /// @param grid times that include every observation of the series, the first and the last at its
  ///   ends
  Irregular(Series series, double[] grid) {
    int n = grid.length;
    observation = new int[n];
    left = new int[n];
    right = new int[n];
    leftWeight = new double[n];
    rightWeight = new double[n];
    for (int i = 0; i < n; i++) {
      observation[i] = Arrays.binarySearch(series.time, 0, series.size, grid[i]);
      left[i] = observation[i] >= 0 ? i : left[i - 1];
      leftWeight[i] = near(grid[i] - grid[left[i]]);
    }
    for (int i = n - 1; i >= 0; i--) {
      right[i] = observation[i] >= 0 ? i : right[i + 1];
      rightWeight[i] = near(grid[right[i]] - grid[i]);
    }
  }

  /// The weight of an irregular part at a distance in periods.
  static double near(double distance) {
    return Math.max(0, 1 - distance);
  }

  /// The index of the observation at a time of the grid; negative when there is none.
  int observation(int i) {
    return observation[i];
  }

  /// Fills in the times between observations.
  void spread(double[] irregular) {
    for (int i = 0; i < irregular.length; i++) {
      if (observation[i] < 0) {
        irregular[i] = leftWeight[i] * irregular[left[i]] + rightWeight[i] * irregular[right[i]];
      }
    }
  }
}
