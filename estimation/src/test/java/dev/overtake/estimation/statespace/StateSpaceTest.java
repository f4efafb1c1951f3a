package dev.overtake.estimation.statespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StateSpaceTest {

  private static final double NONE = Double.NaN;

  private static Sample irregular() {
    return new Sample(
        new double[] {0, .5, 2, 3.25, 4, 6},
        new double[] {1, 1.4, NONE, 3, 2.5, NONE},
        new double[] {.1, 0, 0, .3, 0, 0});
  }

  @Test
  void twoPointsOfALocalLevelByHand() {
    Filtered filtered =
        Filtered.of(StateSpace.of(1, new LocalLevel(2)), Sample.regular(new double[] {5, 9}, 1));
    // The first point is spent on the level: mean 5, variance 1. Then F = 1 + 2 + 1, gain 3/4.
    assertEquals(5, filtered.state(0, 0));
    assertEquals(1, filtered.covariance(0, 0, 0));
    assertEquals(8, filtered.state(1, 0));
    assertEquals(0.75, filtered.covariance(1, 0, 0));
    assertEquals(8, filtered.forecast(2));
    assertEquals(0.75 + 2 + 1, filtered.forecastVariance(2));
    assertEquals(
        -0.5 * (Math.log(2 * Math.PI) + Math.log(4) + 16 / 4.0), filtered.logLikelihood(), 1e-12);
  }

  @Test
  void missingFirstPeriodsLeaveTheStateDiffuse() {
    Filtered filtered =
        Filtered.of(StateSpace.of(1, new LocalLevel(2)), Sample.regular(new double[] {NONE, 9}, 0));
    assertTrue(filtered.diffuse(0));
    assertEquals(Double.POSITIVE_INFINITY, filtered.forecastVariance(1));
    assertEquals(9, filtered.state(1, 0));
    assertEquals(0, filtered.logLikelihood());
  }

  @Test
  void irregularTimesAgreeWithTheJointNormalLaw() {
    agrees(StateSpace.of(.2, new ContinuousTrend(.5, .1, .3, .4)), irregular(), 1e7, 1e-6);
    agrees(
        StateSpace.of(.2, new ContinuousTrend(.5, .1, 0, Double.POSITIVE_INFINITY)),
        irregular(),
        1e6,
        1e-4);
  }

  @Test
  void componentsAddUp() {
    double[] quarters = {3, 1, 4, 2, 3.5, NONE, 4.2, 2.6, 4.1, 2.2, 5, 3.3};
    StateSpace model = StateSpace.of(.3, new LocalLinearTrend(.2, .01), new Seasonal(4, 4, .05));
    assertEquals(5, model.states());
    agrees(model, Sample.regular(quarters, 2), 1e6, 1e-4);
  }

  private static void agrees(StateSpace model, Sample sample, double large, double tolerance) {
    Smoothed smoothed = Smoothed.of(model, sample);
    BruteForce expected = new BruteForce(model, sample, large);
    int m = model.states();
    for (int t = 0; t < sample.size(); t++) {
      for (int i = 0; i < m; i++) {
        assertEquals(expected.mean[t * m + i], smoothed.state(t, i), tolerance);
        assertEquals(expected.variance[t * m + i], smoothed.covariance(t, i, i), tolerance);
      }
    }
  }

  @Test
  void splittingAStepChangesNothingInContinuousTime() {
    StateSpace model = StateSpace.of(.2, new ContinuousTrend(.5, .1, .3, .4));
    Sample whole = new Sample(new double[] {0, 1, 3}, new double[] {1, 2, 4}, new double[3]);
    Sample split =
        new Sample(new double[] {0, .3, 1, 3}, new double[] {1, NONE, 2, 4}, new double[4]);
    assertEquals(
        Filtered.of(model, whole).logLikelihood(),
        Filtered.of(model, split).logLikelihood(),
        1e-12);
  }

  @Test
  void aPureSeasonalPatternIsForecastExactly() {
    double[] months = new double[30];
    for (int i = 0; i < months.length; i++) {
      months[i] = i % 12 == 6 ? 11 : -1;
    }
    StateSpace model = StateSpace.of(1e-4, new LocalLevel(1e-6), new Seasonal(12, 12, 0));
    Filtered filtered = Filtered.of(model, Sample.regular(months, 12));
    for (int h = 0; h < 12; h++) {
      assertEquals((30 + h) % 12 == 6 ? 11 : -1, filtered.forecast(30 + h), 1e-6);
    }
  }

  @Test
  void drawnPathsHaveTheSmoothedMeanAndVariance() {
    StateSpace model = StateSpace.of(.2, new ContinuousTrend(.5, .1, .3, .4));
    Sample sample = irregular();
    Smoothed smoothed = Smoothed.of(model, sample);
    SimulationSmoother simulation = new SimulationSmoother(model, sample);
    Random random = new Random(1);
    int draws = 20_000;
    double[] sum = new double[12];
    double[] squares = new double[12];
    for (int d = 0; d < draws; d++) {
      double[] path = simulation.draw(random);
      for (int i = 0; i < path.length; i++) {
        sum[i] += path[i];
        squares[i] += path[i] * path[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      double variance = smoothed.covariance(i / 2, i % 2, i % 2);
      double mean = sum[i] / draws;
      assertEquals(smoothed.state(i / 2, i % 2), mean, 5 * Math.sqrt(variance / draws) + 1e-9);
      assertEquals(variance, squares[i] / draws - mean * mean, .05 * variance + 1e-9);
    }
  }

  @Test
  void aDiscreteTrendRefusesBrokenPeriods() {
    StateSpace model = StateSpace.of(1, new LocalLinearTrend(1, 1));
    assertThrows(IllegalArgumentException.class, () -> Filtered.of(model, irregular()));
  }
}
