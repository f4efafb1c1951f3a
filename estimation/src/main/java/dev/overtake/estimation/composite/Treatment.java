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
    var sorted = Columns.present(column);
    var shape = Shape.of(sorted);
    if (shape.passes()) {
      return column;
    }
    Arrays.sort(sorted);
    var high = shape.skewness() > 0;
    for (var set = 1; set <= Math.min(most, sorted.length - 1); set++) {
      var bound = high ? sorted[sorted.length - 1 - set] : sorted[set];
      if (Shape.of(bounded(sorted, bound, high)).passes()) {
        return bounded(column, bound, high);
      }
    }
    return logged(column, sorted[0], sorted[sorted.length - 1], high);
  }

  private static double[] bounded(double[] values, double bound, boolean high) {
    var bounded = new double[values.length];
    for (var i = 0; i < bounded.length; i++) {
      // A comparison with a gap is false, so gaps stay.
      bounded[i] =
          high ? values[i] > bound ? bound : values[i] : values[i] < bound ? bound : values[i];
    }
    return bounded;
  }

  /// ln(x − min + a) with a a hundredth of the range; mirrored for a tail on the low side.
  private static double[] logged(double[] column, double least, double most, boolean high) {
    var a = SHARE_OF_RANGE * (most - least);
    return high
        ? Arrays.stream(column).map(x -> Math.log(x - least + a)).toArray()
        : Arrays.stream(column).map(x -> -Math.log(most - x + a)).toArray();
  }

  /// Skewness G1 and excess kurtosis G2, both corrected for the size of the sample: Joanes, Gill
  /// (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47.
  record Shape(double skewness, double kurtosis) {

    static Shape of(double[] x) {
      double n = x.length;
      var mean = 0.0;
      for (var value : x) {
        mean += value / n;
      }
      var m2 = 0.0;
      var m3 = 0.0;
      var m4 = 0.0;
      for (var value : x) {
        var d = value - mean;
        var square = d * d;
        m2 += square / n;
        m3 += square * d / n;
        m4 += square * square / n;
      }
      if (m2 == 0 || n < 4) {
        return new Shape(0, 0);
      }
      return new Shape(
          m3 / Math.pow(m2, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2),
          ((n + 1) * (m4 / (m2 * m2) - 3) + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }

    boolean passes() {
      return !(Math.abs(skewness) > SKEWNESS && kurtosis > KURTOSIS);
    }
  }
}
