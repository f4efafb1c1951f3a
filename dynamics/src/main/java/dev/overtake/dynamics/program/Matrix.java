package dev.overtake.dynamics.program;

/// Square matrices, row by row.
final class Matrix {
  private Matrix() {}

  /// One cell of an inverse by elimination with the largest pivot of each column; NaN where there
  /// is none.
  ///
  /// @param x the row, the column, then the cells of the matrix
  static double inverse(double[] x) {
    var size = (int) Math.rint(Math.sqrt(x.length - 2.0));
    var a = new double[size][size + 1];
    for (var r = 0; r < size; r++) {
      System.arraycopy(x, 2 + r * size, a[r], 0, size);
      a[r][size] = r == (int) x[1] ? 1 : 0;
    }
    for (var c = 0; c < size; c++) {
      var pivot = c;
      for (var r = c + 1; r < size; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      if (!(Math.abs(a[pivot][c]) > 0)) {
        return Double.NaN;
      }
      var row = a[pivot];
      a[pivot] = a[c];
      a[c] = row;
      for (var r = 0; r < size; r++) {
        var factor = r == c ? 0 : a[r][c] / row[c];
        for (var k = c; factor != 0 && k <= size; k++) {
          a[r][k] -= factor * row[k];
        }
      }
    }
    var row = (int) x[0];
    return a[row][size] / a[row][row];
  }
}
