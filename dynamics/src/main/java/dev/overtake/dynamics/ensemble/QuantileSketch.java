package dev.overtake.dynamics.ensemble;

import java.util.Arrays;

/// Quantiles of many numbers in little room. The first ones are kept as they are; more than a limit
/// are counted in bins whose width is a fixed part of their size, so that a quantile is within one
/// part in a thousand of the number of its rank. Numbers may come in any order, and sketches in any
/// grouping: the result is the same to the last bit.
///
/// Masson, Rim, Lee (2019), DDSketch: a fast and fully-mergeable quantile sketch with
/// relative-error guarantees, PVLDB 12. Bins here are the leading bits of the numbers themselves:
/// 512 to a doubling, and room is taken for those doublings alone that there are numbers in.
final class QuantileSketch {
  private static final int DROPPED_BITS = 43;
  private static final int BINS = 512;
  private static final int DOUBLINGS = 2048;

  private double[] exact;
  private int count;
  private long binned;
  private final Side negative = new Side();
  private final Side positive = new Side();
  private long zeros;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  /// @param limit how many numbers are kept as they are
  QuantileSketch(int limit) {
    exact = new double[limit];
  }

  /// Adds a number; what is not finite is passed over.
  void add(double x) {
    if (!Double.isFinite(x)) {
      return;
    }
    if (binned == 0 && count < exact.length) {
      exact[count++] = x;
      return;
    }
    if (binned == 0) {
      for (var i = 0; i < count; i++) {
        bin(exact[i]);
      }
      exact = new double[0];
      count = 0;
    }
    bin(x);
  }

  private void bin(double x) {
    binned++;
    least = Math.min(least, x);
    most = Math.max(most, x);
    if (x == 0) {
      zeros++;
    } else {
      var size = Double.doubleToRawLongBits(Math.abs(x));
      (x > 0 ? positive : negative).add((int) (size >>> DROPPED_BITS));
    }
  }

  /// How many numbers there are.
  long size() {
    return binned > 0 ? binned : count;
  }

  /// Whether every number is kept.
  boolean exact() {
    return binned == 0;
  }

  /// The number of some rank for each probability; NaN where there is none.
  double[] quantiles(double... probabilities) {
    if (binned == 0) {
      var sorted = Arrays.copyOf(exact, count);
      Arrays.sort(sorted);
      return Arrays.stream(probabilities)
          .map(p -> count == 0 ? Double.NaN : sorted[(int) Math.round(p * (count - 1))])
          .toArray();
    }
    return Arrays.stream(probabilities).map(p -> ranked(Math.round(p * (binned - 1)))).toArray();
  }

  private double ranked(long rank) {
    if (rank < negative.total) {
      return Math.clamp(-negative.at(negative.total - 1 - rank), least, most);
    }
    return rank < negative.total + zeros
        ? 0
        : Math.clamp(positive.at(rank - negative.total - zeros), least, most);
  }

  /// Counts of the sizes of numbers of one sign, by doubling and bin within it.
  private static final class Side {
    private int[][] doublings = new int[0][];
    private long total;

    void add(int bin) {
      total++;
      if (doublings.length == 0) {
        doublings = new int[DOUBLINGS][];
      }
      var doubling = doublings[bin / BINS];
      if (doubling == null) {
        doubling = new int[BINS];
        doublings[bin / BINS] = doubling;
      }
      doubling[bin % BINS]++;
    }

    /// The size of some rank, between the edges of its bin by its place in it.
    double at(long rank) {
      var before = 0L;
      for (var d = 0; d < doublings.length; d++) {
        var counts = doublings[d];
        for (var b = 0; counts != null && b < BINS; b++) {
          if (before + counts[b] > rank) {
            var low = Double.longBitsToDouble((long) (d * BINS + b) << DROPPED_BITS);
            var high = Double.longBitsToDouble((long) (d * BINS + b + 1) << DROPPED_BITS);
            return low + (high - low) * (rank - before + 0.5) / counts[b];
          }
          before += counts[b];
        }
      }
      return Double.NaN;
    }
  }
}
