package dev.overtake.estimation.composite;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Tables of units by indicators, `[unit][indicator]`, missing cells NaN, seen by columns.
final class Columns {
  private Columns() {}

  static double[] of(double[][] table, int column) {
    var values = new double[table.length];
    for (var u = 0; u < values.length; u++) {
      values[u] = table[u][column];
    }
    return values;
  }

  static double[] present(double[] column) {
    var present = new double[column.length];
    var count = 0;
    for (var x : column) {
      if (!Double.isNaN(x)) {
        present[count++] = x;
      }
    }
    return count == present.length ? present : Arrays.copyOf(present, count);
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

  static int count(double[] column) {
    var count = 0;
    for (var x : column) {
      count += Double.isNaN(x) ? 0 : 1;
    }
    return count;
  }

  /// The mean of what is there.
  static double mean(double[] column) {
    var sum = 0.0;
    for (var x : column) {
      sum += Double.isNaN(x) ? 0 : x;
    }
    return sum / count(column);
  }

  /// The standard deviation with n − 1 of what is there.
  static double deviation(double[] column) {
    var mean = mean(column);
    var squares = 0.0;
    for (var x : column) {
      squares += Double.isNaN(x) ? 0 : (x - mean) * (x - mean);
    }
    return Math.sqrt(squares / (count(column) - 1));
  }

  /// NaN where nothing is there.
  static double least(double[] column) {
    var least = Double.NaN;
    for (var x : column) {
      least = least <= x ? least : Double.isNaN(x) ? least : x;
    }
    return least;
  }

  static double most(double[] column) {
    var most = Double.NaN;
    for (var x : column) {
      most = most >= x ? most : Double.isNaN(x) ? most : x;
    }
    return most;
  }
}
