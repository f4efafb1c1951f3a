package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

class StudentTTest {

  /// Abramowitz and Stegun (1964), table 26.10.
  @Test
  void quantilesAgreeWithThePrintedTable() {
    assertEquals(12.706, StudentT.quantile(.975, 1), 5e-4);
    assertEquals(4.303, StudentT.quantile(.975, 2), 5e-4);
    assertEquals(3.182, StudentT.quantile(.975, 3), 5e-4);
    assertEquals(2.776, StudentT.quantile(.975, 4), 5e-4);
    assertEquals(2.571, StudentT.quantile(.975, 5), 5e-4);
    assertEquals(2.306, StudentT.quantile(.975, 8), 5e-4);
    assertEquals(3.355, StudentT.quantile(.995, 8), 5e-4);
    assertEquals(1.397, StudentT.quantile(.9, 8), 5e-4);
  }

  @Test
  void theQuantileInvertsTheDistributionFunction() {
    for (int freedom = 1; freedom <= 12; freedom++) {
      for (double p : new double[] {.001, .025, .3, .5, .8, .999}) {
        assertEquals(p, StudentT.cdf(StudentT.quantile(p, freedom), freedom), 1e-12);
      }
    }
  }

  @Test
  void itAgreesWithHipparchus() {
    for (var freedom = 1; freedom <= 12; freedom++) {
      var expected = new TDistribution(freedom);
      for (var t = -6.0; t <= 6; t += .25) {
        assertEquals(expected.cumulativeProbability(t), StudentT.cdf(t, freedom), 1e-12);
      }
      for (var p : new double[] {.001, .025, .3, .8, .999}) {
        var quantile = expected.inverseCumulativeProbability(p);
        assertEquals(quantile, StudentT.quantile(p, freedom), 1e-7 * Math.abs(quantile));
      }
    }
  }

  @Test
  void certaintyHasNoQuantile() {
    assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(1, 3));
    assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(Double.NaN, 3));
  }
}
