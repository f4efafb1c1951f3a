package dev.overtake.estimation.composite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Fills gaps.
public enum Imputation {
  /// Gaps stay; aggregation uses what is there.
  NONE,
  /// The mean of the units of the same group in that indicator.
  GROUP_MEAN;

  /// A new table; a gap stays where its whole group has none.
  ///
  /// @param table `[unit][indicator]`
  /// @param groups one per unit
  public double[][] fill(double[][] table, List<String> groups) {
    if (this == NONE) {
      return table;
    }
    return Columns.mapped(
        table,
        column -> {
          var sums = new HashMap<String, double[]>();
          for (var u = 0; u < column.length; u++) {
            if (!Double.isNaN(column[u])) {
              var sum = sums.computeIfAbsent(groups.get(u), g -> new double[2]);
              sum[0] += column[u];
              sum[1]++;
            }
          }
          var filled = column.clone();
          for (var u = 0; u < column.length; u++) {
            var sum = sums.get(groups.get(u));
            if (Double.isNaN(column[u]) && sum != null) {
              filled[u] = sum[0] / sum[1];
            }
          }
          return filled;
        });
  }

  /// Fills gaps of one series along a straight line between its neighbours in time; beyond the
  /// first and the last value, those go on.
  ///
  /// @param time ascending
  /// @param values NaN where missing
  public static double[] linear(double[] time, double[] values) {
    var filled = values.clone();
    for (var i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        continue;
      }
      var before = i - 1;
      while (before >= 0 && Double.isNaN(values[before])) {
        before--;
      }
      var after = i + 1;
      while (after < values.length && Double.isNaN(values[after])) {
        after++;
      }
      if (before >= 0 && after < values.length) {
        var share = (time[i] - time[before]) / (time[after] - time[before]);
        filled[i] = values[before] + share * (values[after] - values[before]);
      } else if (before >= 0) {
        filled[i] = values[before];
      } else if (after < values.length) {
        filled[i] = values[after];
      }
    }
    return filled;
  }

  /// Divides by a denominator per unit, such as population.
  ///
  /// @param values one per unit
  public static double[] perUnit(double[] values, double[] denominator) {
    var divided = new double[values.length];
    Arrays.setAll(divided, u -> values[u] / denominator[u]);
    return divided;
  }
}
