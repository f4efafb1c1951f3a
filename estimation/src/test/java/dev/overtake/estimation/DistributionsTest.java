package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

/// The normal and the gamma distribution against those of Hipparchus, and scores of both kinds.
class DistributionsTest {

  @Test
  void theNormalDistributionAgreesWithHipparchus() {
    var expected = new NormalDistribution();
    for (var x = -6.0; x <= 6; x += .1) {
      assertEquals(expected.cumulativeProbability(x), Normal.cdf(x), 1e-7);
      assertEquals(expected.density(x), Normal.density(x), 1e-15);
    }
  }

  /// Shares of draws below a point differ from the distribution by no more than chance: five
  /// standard errors.
  @Test
  void gammaDrawsHaveTheDistributionOfHipparchus() {
    for (var shape : new double[] {.3, 1, 2.5, 20}) {
      var expected = new GammaDistribution(shape, 1);
      var random = new SplittableRandom(3);
      var draws = new double[50_000];
      Arrays.setAll(draws, i -> Gamma.draw(shape, random));
      for (var p : new double[] {.1, .5, .9}) {
        var point = expected.inverseCumulativeProbability(p);
        var below = Arrays.stream(draws).filter(x -> x <= point).count() / (double) draws.length;
        assertEquals(p, below, 5 * Math.sqrt(p * (1 - p) / draws.length));
      }
    }
  }

  @Test
  void theNormalCrpsIsTheClosedForm() {
    // At its own mean: deviation · (√2 − 1) / √π.
    assertEquals(2 * (Math.sqrt(2) - 1) / Math.sqrt(Math.PI), Normal.crps(5, 2, 5), 1e-7);
    assertEquals(0.6023, Normal.crps(0, 1, 1), 5e-4);
  }

  @Test
  void theCrpsOfASampleComesNearThatOfItsDistribution() {
    var random = new SplittableRandom(1);
    var draws = new double[200_000];
    Arrays.setAll(draws, i -> random.nextGaussian());
    for (var came : new double[] {-2, 0, 0.7, 3}) {
      assertEquals(Normal.crps(0, 1, came), Crps.of(draws, came), 0.01);
    }
    assertEquals(1.5, Crps.of(new double[] {2}, 3.5), 1e-12);
  }
}
