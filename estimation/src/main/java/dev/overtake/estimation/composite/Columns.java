package dev.overtake.estimation.composite;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Tables of units by indicators, `[unit][indicator]`, missing cells NaN, seen by columns.
final class Columns {
  private Columns() {}

  static double[] of(double[][] table, int column) {
    return Arrays.stream(table).mapToDouble(row -> row[column]).toArray();
  }

  static double[] present(double[] column) {
    return Arrays.stream(column).filter(x -> !Double.isNaN(x)).toArray();
  }

  /// A new table, column by column.
  static double[][] mapped(double[][] table, UnaryOperator<double[]> each) {
    var mapped = new double[table.length][table[0].length];
    for (var c = 0; c < table[0].length; c++) {
      var column = each.apply(of(table, c));
      for (var u = 0; u < table.length; u++) {
        mapped[u][c] = column[u];
      }
    }
    return mapped;
  }

  static double mean(double[] present) {
    return Arrays.stream(present).average().orElse(Double.NaN);
  }

  /// The standard deviation with n − 1.
  static double deviation(double[] present) {
    var mean = mean(present);
    var squares = Arrays.stream(present).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (present.length - 1));
  }

  static double least(double[] present) {
    return Arrays.stream(present).min().orElse(Double.NaN);
  }

  static double most(double[] present) {
    return Arrays.stream(present).max().orElse(Double.NaN);
  }
}
