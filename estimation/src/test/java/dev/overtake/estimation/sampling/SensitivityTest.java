package dev.overtake.estimation.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  @Test
  void theFunctionOfIshigamiAndHommaHasItsExactIndices() {
    // a = 7, b = 0.1: Ishigami, Homma (1990); the indices are known in closed form.
    var indices = Sensitivity.of(SensitivityTest::ishigami, 3, 1 << 14, 1, Parallel.sequential());
    assertArrayEquals(new double[] {0.3139, 0.4424, 0}, indices.first(), 0.01);
    assertArrayEquals(new double[] {0.5576, 0.4424, 0.2437}, indices.total(), 0.01);
    assertEquals(3.5, indices.mean(), 0.01);
  }

  @Test
  void anAdditiveFunctionHasNoInteractions() {
    var indices = Sensitivity.of(x -> 3 * x[0] + x[1] + 1000, 3, 4096, 2, Parallel.sequential());
    assertArrayEquals(new double[] {0.9, 0.1, 0}, indices.first(), 0.01);
    assertArrayEquals(indices.first(), indices.total(), 0.01);
  }

  @Test
  void theIntervalsAreAsWideAsTheErrors() {
    var outside = 0;
    for (var seed = 0; seed < 60; seed++) {
      var indices = Sensitivity.of(SensitivityTest::ishigami, 3, 512, seed, Parallel.sequential());
      outside += Math.abs(indices.total()[0] - 0.5576) > indices.totalHalf()[0] ? 1 : 0;
    }
    // 90 % intervals: six of sixty are expected outside. Even points err less than the jackknife
    // says.
    assertTrue(outside <= 14, outside + " of 60");
  }

  @Test
  void whatNeverVariesOwesNothingToAnything() {
    var indices = Sensitivity.of(x -> 5, 2, 64, 1, Parallel.sequential());
    assertArrayEquals(new double[2], indices.total(), 0);
  }

  @Test
  void theIndicesAreTheSameAtAnyNumberOfThreads() {
    var single = Sensitivity.of(SensitivityTest::ishigami, 3, 2048, 5, Parallel.sequential());
    try (var threads = Executors.newFixedThreadPool(3)) {
      var other = Sensitivity.of(SensitivityTest::ishigami, 3, 2048, 5, Parallel.on(threads, 3));
      assertArrayEquals(single.first(), other.first(), 0);
      assertArrayEquals(single.total(), other.total(), 0);
    }
  }

  @Test
  void everyIntervalOfAPowerOfTwoHoldsOnePoint() {
    // The defining property, in every dimension and for every scrambling.
    for (var seed = 0; seed < 3; seed++) {
      var sobol = new SobolPoints(SobolPoints.MOST_DIMENSIONS, seed);
      var seen = new boolean[SobolPoints.MOST_DIMENSIONS][256];
      var point = new double[SobolPoints.MOST_DIMENSIONS];
      for (var i = 0; i < 256; i++) {
        sobol.point(i, point);
        for (var d = 0; d < point.length; d++) {
          var cell = (int) (point[d] * 256);
          assertTrue(!seen[d][cell], "dimension " + d);
          seen[d][cell] = true;
        }
      }
    }
  }

  @Test
  void pairsOfDimensionsAreSpreadToo() {
    // 256 points leave exactly one in each of 16 × 16 squares of the first two dimensions.
    var sobol = new SobolPoints(2, 3);
    var seen = new boolean[16][16];
    var point = new double[2];
    for (var i = 0; i < 256; i++) {
      sobol.point(i, point);
      var x = (int) (point[0] * 16);
      var y = (int) (point[1] * 16);
      assertTrue(!seen[x][y]);
      seen[x][y] = true;
    }
  }

  @Test
  void thereAreOnlySoManyDimensions() {
    assertThrows(IllegalArgumentException.class, () -> new SobolPoints(129, 1));
    assertThrows(IllegalArgumentException.class, () -> new SobolPoints(0, 1));
  }

  private static double ishigami(double[] u) {
    var x = Math.PI * (2 * u[0] - 1);
    var y = Math.PI * (2 * u[1] - 1);
    var z = Math.PI * (2 * u[2] - 1);
    var sine = Math.sin(y);
    return Math.sin(x) + 7 * sine * sine + 0.1 * z * z * z * z * Math.sin(x);
  }
}
