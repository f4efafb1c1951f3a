package dev.overtake.estimation;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// A symmetric positive definite matrix, factored by Cholesky.
public final class PositiveDefinite {
  private final LinearSolverDense<DMatrixRMaj> solver;
  private final int size;

  private PositiveDefinite(LinearSolverDense<DMatrixRMaj> solver, int size) {
    this.solver = solver;
    this.size = size;
  }

  /// Factors a matrix.
  ///
  /// @param lower its lower triangle, `[row][column]`; what stands above the diagonal is not read
  /// @throws ArithmeticException when it is not positive definite
  public static PositiveDefinite of(double[][] lower) {
    var n = lower.length;
    var matrix = new DMatrixRMaj(n, n);
    for (var i = 0; i < n; i++) {
      for (var j = 0; j <= i; j++) {
        matrix.data[i * n + j] = lower[i][j];
        matrix.data[j * n + i] = lower[i][j];
      }
    }
    var solver = LinearSolverFactory_DDRM.chol(n);
    if (!solver.setA(matrix)) {
      throw new ArithmeticException("a matrix of %s rows is not positive definite".formatted(n));
    }
    return new PositiveDefinite(solver, n);
  }

  /// The `x` with `A x = right`.
  public double[] solve(double[] right) {
    var x = new DMatrixRMaj(size, 1);
    solver.solve(DMatrixRMaj.wrap(size, 1, right.clone()), x);
    return x.data;
  }

  /// The inverse, `[row][column]`.
  public double[][] inverse() {
    var inverse = new DMatrixRMaj(size, size);
    solver.invert(inverse);
    var rows = new double[size][size];
    for (var i = 0; i < size; i++) {
      System.arraycopy(inverse.data, i * size, rows[i], 0, size);
    }
    return rows;
  }
}
