package dev.overtake.estimation.composite;

import java.util.function.DoubleUnaryOperator;

/// Puts indicators of different units on one scale, more being better on all of them.
public enum Normalisation {
  /// From 0 for the worst to 100 for the best.
  MIN_MAX,
  /// The same from 1 to 100, for means that cannot take zeros.
  MIN_MAX_FROM_ONE,
  /// Standard deviations from the mean.
  Z_SCORE,
  /// 1 for the worst; units that are equal have the lowest of their ranks.
  RANK,
  /// The share of other units that are worse.
  PERCENTILE_RANK,
  /// 1 − (distance to the best) / (range).
  DISTANCE_TO_BEST,
  /// The handbook's: x / best, and best / x where less is better.
  FRACTION_OF_BEST,
  /// As the R package COINr computes it: x / max, with the sign turned first where less is better.
  FRACTION_OF_MAX,
  /// ln(x / mean), with the sign turned where less is better; for positive values.
  LOG_RATIO;

  /// A new table; missing cells stay missing.
  ///
  /// @param table `[unit][indicator]`
  /// @param less per indicator, whether less is better
  public double[][] apply(double[][] table, boolean[] less) {
    var normalised = new double[table.length][table[0].length];
    for (var c = 0; c < less.length; c++) {
      var column = column(Columns.of(table, c), less[c]);
      for (var u = 0; u < table.length; u++) {
        normalised[u][c] = column[u];
      }
    }
    return normalised;
  }

  /// One column of such a table.
  public double[] column(double[] raw, boolean less) {
    var sign = less ? -1 : 1;
    var x = map(raw, v -> sign * v);
    var low = Columns.least(x);
    var high = Columns.most(x);
    return switch (this) {
      case MIN_MAX -> map(x, v -> high == low ? 50 : 100 * (v - low) / (high - low));
      case MIN_MAX_FROM_ONE -> map(x, v -> high == low ? 50.5 : 1 + 99 * (v - low) / (high - low));
      case Z_SCORE -> {
        var mean = Columns.mean(x);
        var deviation = Columns.deviation(x);
        yield map(x, v -> deviation == 0 ? 0 : (v - mean) / deviation);
      }
      case RANK -> map(x, v -> 1 + worse(x, v));
      case PERCENTILE_RANK -> {
        var others = Columns.count(x) - 1.0;
        yield map(x, v -> worse(x, v) / others);
      }
      case DISTANCE_TO_BEST -> map(x, v -> high == low ? 1 : 1 - (high - v) / (high - low));
      case FRACTION_OF_BEST -> less ? map(raw, v -> -high / v) : map(raw, v -> v / high);
      case FRACTION_OF_MAX -> map(x, v -> v / high);
      case LOG_RATIO -> {
        var mean = Columns.mean(raw);
        yield map(raw, v -> sign * Math.log(v / mean));
      }
    };
  }

  private static int worse(double[] column, double value) {
    var worse = 0;
    for (var other : column) {
      worse += other < value ? 1 : 0;
    }
    return worse;
  }

  private static double[] map(double[] column, DoubleUnaryOperator each) {
    var mapped = new double[column.length];
    for (var i = 0; i < mapped.length; i++) {
      mapped[i] = Double.isNaN(column[i]) ? Double.NaN : each.applyAsDouble(column[i]);
    }
    return mapped;
  }
}
