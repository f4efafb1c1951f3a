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

  private final int limit;
  private double[] exact = new double[0];
  private int count;
  private long binned;
  private final Side negative = new Side();
  private final Side positive = new Side();
  private long zeros;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  /// @param limit how many numbers are kept as they are
  QuantileSketch(int limit) {
    this.limit = limit;
  }

  /// Adds a number; what is not finite is passed over.
  void add(double x) {
    if (!Double.isFinite(x)) {
      return;
    }
    if (binned == 0 && count < limit) {
      if (count == exact.length) {
        exact = Arrays.copyOf(exact, Math.min(limit, Math.max(16, 2 * count)));
      }
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
    private int[] doublings = new int[0];
    private int[][] counts = new int[0][];
    private long total;

    void add(int bin) {
      total++;
      counts(bin / BINS)[bin % BINS]++;
    }

    /// Of the bins of a doubling, which are few and stand in order.
    private int[] counts(int doubling) {
      var at = Arrays.binarySearch(doublings, doubling);
      if (at >= 0) {
        return counts[at];
      }
      var place = -at - 1;
      var more = new int[doublings.length + 1];
      var moreCounts = new int[more.length][];
      for (var i = 0; i < more.length; i++) {
        var old = i < place ? i : i - 1;
        more[i] = i == place ? doubling : doublings[old];
        moreCounts[i] = i == place ? new int[BINS] : counts[old];
      }
      doublings = more;
      counts = moreCounts;
      return counts[place];
    }

    /// The size of some rank, between the edges of its bin by its place in it.
    double at(long rank) {
      var before = 0L;
      for (var d = 0; d < doublings.length; d++) {
        for (var b = 0; b < BINS; b++) {
          var here = counts[d][b];
          if (before + here > rank) {
            var bin = (long) doublings[d] * BINS + b;
            var low = Double.longBitsToDouble(bin << DROPPED_BITS);
            var high = Double.longBitsToDouble((bin + 1) << DROPPED_BITS);
            return low + (high - low) * (rank - before + 0.5) / here;
          }
          before += here;
        }
      }
      return Double.NaN;
    }
  }
}
