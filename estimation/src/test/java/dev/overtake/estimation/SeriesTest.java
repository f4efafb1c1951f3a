package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Series regular(double yearsPerPeriod, double... value) {
    double[] time = IntStream.range(0, value.length).mapToDouble(i -> i).toArray();
    return new Series(time, value, new double[value.length], yearsPerPeriod);
  }

  @Test
  void typicalGrowthOfMonthsIsMeasuredOverAYear() {
    double[] jittery =
        IntStream.range(0, 48).mapToDouble(i -> .01 * i + (i % 2 == 0 ? .5 : -.5)).toArray();
    assertEquals(.01, regular(1 / 12.0, jittery).typicalRate, 1e-9);
    assertTrue(regular(1, jittery).typicalRate > .9);
  }

  @Test
  void lessThanAYearIsMeasuredAsAWhole() {
    assertEquals(.1, regular(1 / 12.0, 0, .3, .1, .3).typicalRate, 1e-9);
  }

  @Test
  void gapsCountByTheirLength() {
    Series series = new Series(new double[] {0, 1, 5}, new double[] {0, 1, 5}, new double[3], 1);
    assertEquals(1, series.typicalRate, 1e-12);
    assertEquals(1.5, series.meanStep, 1e-12);
  }

  @Test
  void onlyAnIsolatedInnerPointIsASpike() {
    assertEquals(6, regular(1, 1, 1.1, 1, 9, 1.1, 1, 1.1).size);
    assertEquals(7, regular(1, 1, 1.1, 1, 1.1, 1, 1.1, 9).size);
    assertEquals(7, regular(1, 1, 1.1, 1, 9, 9.1, 9, 9.1).size);
  }

  @Test
  void equalIncrementsAreSteadyAndFewAreNot() {
    assertEquals(1, regular(1, 0, 1, 2, 3, 4).steadiness);
    assertEquals(0, regular(1, 0, 1, 2, 3).steadiness);
    assertEquals(0, regular(1, 0, 1, 3, 4, 4.2, 6).steadiness);
    assertEquals(0, regular(1, 2, 2, 2, 2, 2).steadiness);
  }

  @Test
  void errorsThatTheStepsDoNotShowAreShared() {
    double[] time = {2000, 2001, 2002, 2003};
    double[] error = {.04, .04, .04, .16};
    SharedError straight = new SharedError(new Observed(time, new double[] {1, 2, 3, 4}, error));
    assertArrayEquals(new double[4], straight.fresh, 1e-12);
    assertEquals(.2, straight.deviation(1990), 1e-9);
    assertEquals(.3, straight.deviation(2002.5), 1e-9);
    assertEquals(.4, straight.deviation(2010), 1e-9);
    SharedError rough = new SharedError(new Observed(time, new double[] {1, 3, 0, 4}, error));
    assertArrayEquals(error, rough.fresh, 1e-12);
    assertEquals(0, Arrays.stream(time).map(rough::deviation).max().orElseThrow());
  }
}
