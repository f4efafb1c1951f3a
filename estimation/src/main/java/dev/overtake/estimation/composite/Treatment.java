package dev.overtake.estimation.composite;

import java.util.Arrays;

/// Takes in outliers, so that one unit does not set the scale for all others.
///
/// An indicator needs treatment when |skewness| exceeds 2 and kurtosis exceeds 3.5. Its extreme
/// values are then set to the next less extreme one, one more at a time, until it passes; where
/// more than the allowed number would be needed, it is transformed by a logarithm instead [1].
///
/// [1] OECD, JRC (2008), Handbook on Constructing Composite Indicators; the thresholds and the
/// order of the two remedies are those of the JRC's COIN tool.
///
/// @param most how many values may be set, 0 for no treatment
public record Treatment(int most) {
  /// No treatment.
  public static final Treatment NONE = new Treatment(0);

  private static final double SKEWNESS = 2;
  private static final double KURTOSIS = 3.5;
  private static final double SHARE_OF_RANGE = 0.01;

  /// A new table.
  ///
  /// @param table `[unit][indicator]`
  public double[][] treat(double[][] table) {
    return most == 0 ? table : Columns.mapped(table, this::treatColumn);
  }

  private double[] treatColumn(double[] column) {
    if (passes(column)) {
      return column;
    }
    for (var set = 1; set <= most; set++) {
      var winsorised = winsorised(column, set);
      if (passes(winsorised)) {
        return winsorised;
      }
    }
    return logged(column);
  }

  private static boolean passes(double[] column) {
    var present = Columns.present(column);
    return !(Math.abs(skewness(present)) > SKEWNESS && kurtosis(present) > KURTOSIS);
  }

  /// The most extreme values on the side of the longer tail, set to the next one.
  private static double[] winsorised(double[] column, int set) {
    var present = Columns.present(column);
    Arrays.sort(present);
    var high = skewness(present) > 0;
    if (set >= present.length) {
      return column;
    }
    var bound = high ? present[present.length - 1 - set] : present[set];
    return Arrays.stream(column)
        .map(x -> Double.isNaN(x) ? x : high ? Math.min(x, bound) : Math.max(x, bound))
        .toArray();
  }

  /// ln(x − min + a) with a a hundredth of the range; mirrored for a tail on the low side.
  private static double[] logged(double[] column) {
    var present = Columns.present(column);
    var least = Columns.least(present);
    var greatest = Columns.most(present);
    var a = SHARE_OF_RANGE * (greatest - least);
    return skewness(present) > 0
        ? Arrays.stream(column).map(x -> Math.log(x - least + a)).toArray()
        : Arrays.stream(column).map(x -> -Math.log(greatest - x + a)).toArray();
  }

  /// Skewness corrected for the size of the sample; Joanes, Gill (1998), The Statistician 47, G1.
  static double skewness(double[] x) {
    double n = x.length;
    var m2 = moment(x, 2);
    return m2 == 0 || n < 3
        ? 0
        : moment(x, 3) / Math.pow(m2, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2);
  }

  /// Excess kurtosis so corrected, G2.
  static double kurtosis(double[] x) {
    double n = x.length;
    var m2 = moment(x, 2);
    return m2 == 0 || n < 4
        ? 0
        : ((n + 1) * (moment(x, 4) / (m2 * m2) - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
  }

  private static double moment(double[] x, int power) {
    var mean = Columns.mean(x);
    var sum = 0.0;
    for (var value : x) {
      var d = value - mean;
      sum +=
          switch (power) {
            case 2 -> d * d;
            case 3 -> d * d * d;
            default -> d * d * d * d;
          };
    }
    return sum / x.length;
  }
}
