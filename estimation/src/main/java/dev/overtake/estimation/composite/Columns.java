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

  static double mean(double[] present) {
    var sum = 0.0;
    for (var x : present) {
      sum += x;
    }
    return sum / present.length;
  }

  /// The standard deviation with n − 1.
  static double deviation(double[] present) {
    var mean = mean(present);
    var squares = 0.0;
    for (var x : present) {
      squares += (x - mean) * (x - mean);
    }
    return Math.sqrt(squares / (present.length - 1));
  }

  static double least(double[] present) {
    var least = present.length == 0 ? Double.NaN : present[0];
    for (var x : present) {
      least = Math.min(least, x);
    }
    return least;
  }

  static double most(double[] present) {
    var most = present.length == 0 ? Double.NaN : present[0];
    for (var x : present) {
      most = Math.max(most, x);
    }
    return most;
  }
}
