package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PositiveDefiniteTest {

  @Test
  void aSystemIsSolvedFromItsLowerTriangle() {
    var matrix = PositiveDefinite.of(new double[][] {{4, 99}, {2, 3}});
    assertArrayEquals(new double[] {1, 2}, matrix.solve(new double[] {8, 8}), 1e-12);
    assertArrayEquals(new double[] {3 / 8.0, -2 / 8.0}, matrix.inverse()[0], 1e-12);
  }

  @Test
  void whatIsNotPositiveDefiniteIsRefused() {
    assertThrows(
        ArithmeticException.class, () -> PositiveDefinite.of(new double[][] {{1, 0}, {2, 1}}));
  }
}
