package dev.overtake.estimation.fitting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.StudentT;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class FitTest {

  /// Certified values of NIST's reference data sets for nonlinear regression, Misra1a.
  @Test
  void findsTheCertifiedValuesOfMisra1a() {
    double[] y = {
      10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47,
      81.78
    };
    double[] x = {
      77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1,
      760.0
    };
    Residuals residuals =
        p -> residuals(x, y, at -> 1000 * p[0] * (1 - Math.exp(-0.01 * p[1] * at)));
    var fit =
        Fit.of(
            residuals,
            unknownError(y),
            new double[][] {{0.5, 0.01}, {0.25, 0.05}},
            Parallel.sequential());
    assertEquals(2.3894212918e2, 1000 * fit.best().point()[0], 1e-4);
    assertEquals(5.5015643181e-4, 0.01 * fit.best().point()[1], 1e-10);
    var sum = Arrays.stream(fit.best().residuals()).map(r -> r * r).sum();
    assertEquals(1.2455138894e-1, sum, 1e-9);
    assertEquals(2, fit.agreeing());
    // The curve is nearly straight here: the certified standard errors give nearly the interval.
    var half = StudentT.quantile(0.975, 12) * 2.7070075241;
    assertEquals(half, 500 * (fit.high()[0] - fit.low()[0]), 0.05 * half);
  }

  @Test
  void theIntervalOfAStraightLineIsTheTextbooksOne() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] y = {2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1};
    Residuals residuals = p -> residuals(x, y, at -> 10 * p[0] - 5 + 10 * p[1] * at);
    var fit =
        Fit.of(residuals, unknownError(y), new double[][] {{0.1, 0.9}}, Parallel.sequential());
    var slope = 10 * fit.best().point()[1];
    var sum = Arrays.stream(fit.best().residuals()).map(r -> r * r).sum();
    var error = Math.sqrt(sum / 6 / 42);
    assertEquals(1.9976190, slope, 1e-6);
    assertEquals(slope - 2.446912 * error, 10 * fit.low()[1], 2e-4);
    assertEquals(slope + 2.446912 * error, 10 * fit.high()[1], 2e-4);
  }

  @Test
  void aKnownErrorGivesTheNormalInterval() {
    double[] y = {4.8, 5.1, 5.3};
    var likelihood = new GaussianLikelihood(y, new int[3], new double[] {0.2, 0.2, 0.2});
    var fit =
        Fit.of(
            p -> residuals(y, y, at -> 10 * p[0]),
            likelihood,
            new double[][] {{0.9}},
            Parallel.sequential());
    assertEquals(5.0666667, 10 * fit.best().point()[0], 1e-6);
    assertEquals(1.959964 * 0.2 / Math.sqrt(3), 5 * (fit.high()[0] - fit.low()[0]), 1e-4);
  }

  @Test
  void anOptimumAtABoundIsFoundAndItsIntervalIsOpenThere() {
    double[] x = {1, 2, 3, 4};
    double[] y = {-1.2, -1.9, -3.1, -4.2};
    Residuals residuals = p -> residuals(x, y, at -> p[0] * at + p[1] - 0.5);
    var fit =
        Fit.of(residuals, unknownError(y), new double[][] {{0.5, 0.5}}, Parallel.sequential());
    assertEquals(0, fit.best().point()[0]);
    assertFalse(fit.lowClosed()[0]);
    assertEquals(0, fit.low()[0]);
  }

  @Test
  void twoParametersThatDoTheSameHaveOpenIntervals() {
    double[] x = {1, 2, 3, 4};
    double[] y = {1.1, 1.9, 3.2, 3.9};
    Residuals residuals = p -> residuals(x, y, at -> (p[0] + p[1]) * at);
    var fit =
        Fit.of(
            residuals,
            unknownError(y),
            new double[][] {{0.9, 0.2}, {0.3, 0.3}},
            Parallel.sequential());
    assertEquals(1.0, fit.best().point()[0] + fit.best().point()[1], 0.02);
    assertFalse(fit.lowClosed()[0]);
    assertFalse(fit.highClosed()[1]);
  }

  @Test
  void whereTheCurveCannotBeWorkedOutNoStepIsTaken() {
    double[] y = {2, 2.2, 1.9};
    Residuals residuals = p -> residuals(y, y, at -> p[0] > 0.3 ? Double.NaN : 10 * p[0]);
    var fit =
        Fit.of(residuals, unknownError(y), new double[][] {{0.05}, {0.7}}, Parallel.sequential());
    assertEquals(0.2033333, fit.best().point()[0], 1e-6);
    assertEquals(1, fit.agreeing());
    assertThrows(
        IllegalArgumentException.class,
        () -> Fit.of(residuals, unknownError(y), new double[][] {{0.8}}, Parallel.sequential()));
  }

  @Test
  void nineteenOfTwentyIntervalsHoldTheTruth() {
    var random = new SplittableRandom(7);
    var held = 0;
    var x = new double[12];
    Arrays.setAll(x, i -> i);
    for (var sample = 0; sample < 400; sample++) {
      var y = new double[x.length];
      Arrays.setAll(y, i -> 5 * Math.exp(-0.3 * x[i]) + 0.2 * random.nextGaussian());
      Residuals residuals = p -> residuals(x, y, at -> 20 * p[0] * Math.exp(-2 * p[1] * at));
      var fit =
          Fit.of(residuals, unknownError(y), new double[][] {{0.5, 0.5}}, Parallel.sequential());
      held += 2 * fit.low()[1] <= 0.3 && 0.3 <= 2 * fit.high()[1] ? 1 : 0;
    }
    assertTrue(held >= 368 && held <= 392, held + " of 400");
  }

  @Test
  void groupsHaveErrorsOfTheirOwn() {
    double[] y = {1, 1.02, 0.98, 900, 1100, 1000};
    var unknown = new double[6];
    Arrays.fill(unknown, Double.NaN);
    var likelihood = new GaussianLikelihood(y, new int[] {0, 0, 0, 1, 1, 1}, unknown);
    double[] r = {0, 0.02, -0.02, -100, 100, 0};
    assertArrayEquals(
        new double[] {3 / 8e-4, 3 / 8e-4, 3 / 8e-4, 1.5e-4, 1.5e-4, 1.5e-4},
        likelihood.weights(r),
        1e-6);
  }

  private static double[] residuals(double[] x, double[] y, DoubleUnaryOperator curve) {
    var residuals = new double[x.length];
    Arrays.setAll(residuals, i -> y[i] - curve.applyAsDouble(x[i]));
    return residuals;
  }

  private static GaussianLikelihood unknownError(double[] y) {
    var unknown = new double[y.length];
    Arrays.fill(unknown, Double.NaN);
    return new GaussianLikelihood(y, new int[y.length], unknown);
  }
}
