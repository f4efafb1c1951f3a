package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  @Test
  void aTableOfTwoGroupsGivesTheirLogOdds() {
    // 300 of 400 without the feature, 100 of 400 with it.
    var features = new double[800][];
    var came = new boolean[800];
    for (var i = 0; i < 800; i++) {
      var with = i >= 400;
      features[i] = new double[] {1, with ? 1 : 0};
      came[i] = with ? i < 500 : i < 300;
    }
    var model = LogisticRegression.fit(features, came);
    assertEquals(Math.log(3), model.coefficients()[0], 1e-3);
    assertEquals(-2 * Math.log(3), model.coefficients()[1], 1e-3);
    assertEquals(0.25, model.probability(new double[] {1, 1}), 1e-3);
  }

  @Test
  void knownCoefficientsAreFoundAgain() {
    var random = new SplittableRandom(2);
    var truth = new double[] {-0.5, 1.2, -0.8};
    var features = new double[40_000][];
    var came = new boolean[features.length];
    for (var i = 0; i < features.length; i++) {
      features[i] = new double[] {1, random.nextGaussian(), random.nextGaussian()};
      var p = new LogisticRegression(truth).probability(features[i]);
      came[i] = random.nextDouble() < p;
    }
    var found = LogisticRegression.fit(features, came).coefficients();
    for (var j = 0; j < truth.length; j++) {
      assertEquals(truth[j], found[j], 0.05);
    }
  }

  @Test
  void separableCasesStayFinite() {
    var model =
        LogisticRegression.fit(
            new double[][] {{1, -1}, {1, -2}, {1, 1}, {1, 2}},
            new boolean[] {false, false, true, true});
    assertTrue(model.coefficients()[1] > 1 && model.coefficients()[1] < 20);
    assertTrue(model.probability(new double[] {1, 2}) > 0.9);
  }

  @Test
  void nothingCannotBeFitted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LogisticRegression.fit(new double[0][], new boolean[0]));
  }
}
