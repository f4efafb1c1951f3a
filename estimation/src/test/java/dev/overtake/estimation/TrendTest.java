package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static Observed exact(double... values) {
    double[] time = IntStream.range(0, values.length).mapToDouble(i -> 2000 + i).toArray();
    return new Observed(time, values, new double[values.length]);
  }

  private static double[] sorted(Paths paths, int time) {
    return Arrays.stream(paths.level()).mapToDouble(path -> path[time]).sorted().toArray();
  }

  private static double width(Paths paths, int time) {
    double[] level = sorted(paths, time);
    return level[level.length * 9 / 10] - level[level.length / 10];
  }

  private static double median(Paths paths, int time) {
    double[] level = sorted(paths, time);
    return level[level.length / 2];
  }

  @Test
  void pathsPassThroughExactObservationsAndBridgeTheGaps() {
    Observed series =
        new Observed(
            new double[] {2000, 2001, 2004}, new double[] {1, 1.2, 1.5}, new double[] {0, 0, 0});
    Paths paths =
        Trend.fit(series, Drift.GROWING)
            .draw(new double[] {1999.5, 2000, 2001, 2002.5, 2004, 2006}, 400, new Random(1));
    for (double[] level : paths.level()) {
      assertEquals(1, level[1], 1e-9);
      assertEquals(1.2, level[2], 1e-9);
      assertEquals(1.5, level[4], 1e-9);
    }
    assertTrue(width(paths, 3) > 0.01);
    assertTrue(width(paths, 5) > width(paths, 3));
  }

  @Test
  void steadyGrowthGoesOn() {
    double[] values = IntStream.range(0, 12).mapToDouble(i -> i * Math.log(1.2)).toArray();
    Paths paths =
        Trend.fit(exact(values), Drift.GROWING).draw(new double[] {2012}, 4000, new Random(1));
    assertEquals(12 * Math.log(1.2), median(paths, 0), 0.03);
  }

  @Test
  void theFutureIsWiderForShortSeriesAndFarHorizons() {
    double[] values = {0, .1, .15, .3, .32, .41, .5, .62, .66, .8, .91, .95};
    Trend longSeries = Trend.fit(exact(values), Drift.GROWING);
    Trend shortSeries = Trend.fit(exact(0, .1), Drift.GROWING);
    Paths far = longSeries.draw(new double[] {2012, 2016, 2021}, 2000, new Random(1));
    Paths soon = shortSeries.draw(new double[] {2002, 2006, 2011}, 2000, new Random(1));
    assertTrue(width(far, 0) < width(far, 1) && width(far, 1) < width(far, 2));
    assertTrue(width(soon, 0) > 1.2 * width(far, 0));
    assertTrue(width(soon, 2) > 1.5 * width(far, 2));
  }

  @Test
  void observationErrorWidensThePresent() {
    Observed series =
        new Observed(
            new double[] {2000, 2001, 2002},
            new double[] {1, 1.1, 1.2},
            new double[] {.01, .01, .01});
    Paths paths = Trend.fit(series, Drift.NONE).draw(new double[] {2002}, 2000, new Random(1));
    // Between the 10 % and 90 % quantiles of a normal lie 2.56 standard deviations.
    assertEquals(2.56 * 0.1, width(paths, 0), 0.03);
  }

  @Test
  void theSameSeedGivesTheSamePaths() {
    Trend trend = Trend.fit(exact(1, 2, 4), Drift.NONE);
    double[] times = {2001.5, 2003};
    assertArrayEquals(
        trend.draw(times, 5, new Random(7)).level(), trend.draw(times, 5, new Random(7)).level());
  }

  @Test
  void onePointIsNotATrend() {
    assertThrows(IllegalArgumentException.class, () -> Trend.fit(exact(1), Drift.GROWING));
  }

  @Test
  void theRateOfAMonthlySeriesIsPerYear() {
    double[] time = IntStream.range(0, 30).mapToDouble(i -> 2020 + i / 12.0).toArray();
    double[] value = IntStream.range(0, 30).mapToDouble(i -> .02 * i + .001 * (i % 2)).toArray();
    Paths paths =
        Trend.fit(new Observed(time, value, new double[30]), Drift.GROWING)
            .draw(new double[] {time[29], time[29] + 1}, 2000, new Random(1));
    double[] slopes = Arrays.stream(paths.slope()).mapToDouble(path -> path[0]).sorted().toArray();
    assertEquals(.24, slopes[1000], .02);
    assertEquals(value[29] + .24, median(paths, 1), .03);
  }

  @Test
  void mixedCadencesAreOneSeries() {
    double[] time = {2015, 2016, 2017, 2018, 2018.5, 2019, 2019.25, 2019.5};
    double[] value = {1, 1.1, 1.2, 1.3, 1.35, 1.4, 1.425, 1.45};
    Paths paths =
        Trend.fit(new Observed(time, value, new double[8]), Drift.GROWING)
            .draw(new double[] {2020.5}, 2000, new Random(1));
    assertEquals(1.55, median(paths, 0), .02);
  }

  @Test
  void wantedTimesDoNotChangeEachOther() {
    Trend trend = Trend.fit(exact(0, .1, .3, .2, .5, .55), Drift.NONE);
    double[] few = sorted(trend.draw(new double[] {2008}, 20_000, new Random(1)), 0);
    Paths many =
        trend.draw(new double[] {1999, 2001.5, 2003.3, 2006, 2007, 2008}, 20_000, new Random(2));
    double[] dense = sorted(many, 5);
    for (int q = 2_000; q < 20_000; q += 2_000) {
      assertEquals(few[q], dense[q], .06);
    }
  }

  @Test
  void drawsSpreadAsTheForecastsDo() {
    double[] values = {3, 3.4, 3.2, 3.9, 4.1, 4.0, 4.6, 4.9, 4.7, 5.2};
    Paths paths =
        Trend.fit(exact(values), Drift.GROWING)
            .draw(new double[] {2010, 2014}, 8000, new Random(1));
    List<Forecast> ahead = Forecaster.forecast(values, 1, 5, Quantity.POINTS);
    for (int i = 0; i < 2; i++) {
      Forecast forecast = ahead.get(4 * i);
      double forecastWidth = forecast.quantile(.9) - forecast.quantile(.1);
      assertEquals(forecast.median(), median(paths, i), .05 * forecastWidth);
      // The forecast is of an observation, the path of the level: a little narrower.
      assertTrue(width(paths, i) < 1.02 * forecastWidth);
      assertTrue(width(paths, i) > .6 * forecastWidth);
    }
  }

  @Test
  void aCertainPresentIsAtTheLastObservation() {
    double[] values = {0, .3, .1, .4, .2, .5};
    Paths paths =
        Trend.fit(exact(values), Drift.NONE).draw(new double[] {2005, 2005.1}, 500, new Random(1));
    assertEquals(0, width(paths, 0), 1e-9);
    assertTrue(width(paths, 1) > 0);
  }

  @Test
  void twoPointsAndConstantSeriesGiveFinitePaths() {
    double[] times = {1998, 2000, 2000.5, 2001, 2010};
    for (Observed series : List.of(exact(1, 2), exact(0, 0), exact(3, 3, 3, 3, 3, 3))) {
      Paths paths = Trend.fit(series, Drift.GROWING).draw(times, 200, new Random(1));
      for (int d = 0; d < paths.draws(); d++) {
        assertTrue(Arrays.stream(paths.level()[d]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(paths.slope()[d]).allMatch(Double::isFinite));
      }
    }
  }

  @Test
  void errorsTooLargeForTheStepsMoveWholePathsAndSmoothNothingAway() {
    double[] value = {0, .01, .02, .03, .04, .05, .06, .07, .10, .13};
    double[] time = IntStream.range(0, 10).mapToDouble(i -> 2000 + i).toArray();
    double[] error = new double[10];
    Arrays.fill(error, .05 * .05);
    Paths paths =
        Trend.fit(new Observed(time, value, error), Drift.GROWING)
            .draw(new double[] {2008, 2009}, 4000, new Random(1));
    assertEquals(.13, median(paths, 1), .01);
    assertEquals(2.56 * .05, width(paths, 1), .02);
    double[] change =
        Arrays.stream(paths.level()).mapToDouble(path -> path[1] - path[0]).sorted().toArray();
    assertTrue(change[400] > 0);
  }

  @Test
  void theMirroredLeadHasTheMirroredPaths() {
    double[] times = {1999, 2002.5, 2005, 2008};
    double[] error = {.01, .01, .02, .01, .01, .03};
    double[] time = {2000, 2001, 2002, 2003, 2004, 2005};
    double[] lead = {-.4, -.2, -.25, .1, 0, .15};
    double[] mirrored = Arrays.stream(lead).map(v -> -v).toArray();
    Paths paths =
        Trend.fit(new Observed(time, lead, error), Drift.NONE).draw(times, 50, new Random(1));
    Paths other =
        Trend.fit(new Observed(time, mirrored, error), Drift.NONE).draw(times, 50, new Random(1));
    for (int d = 0; d < 50; d++) {
      for (int i = 0; i < times.length; i++) {
        assertEquals(paths.level()[d][i], -other.level()[d][i]);
        assertEquals(paths.slope()[d][i], -other.slope()[d][i]);
      }
    }
  }

  @Test
  void theSeasonIsNotAChangeOfLead() {
    double[] pattern = {.4, -.1, -.3, 0};
    double[] time = IntStream.range(0, 20).mapToDouble(i -> 2020 + i / 4.0).toArray();
    double[] lead = IntStream.range(0, 20).mapToDouble(i -> .05 + pattern[i % 4]).toArray();
    Paths paths =
        Trend.fit(new Observed(time, lead, new double[20]), Drift.NONE)
            .draw(new double[] {time[18], time[19]}, 500, new Random(1));
    assertEquals(.05, median(paths, 0), .02);
    assertEquals(.05, median(paths, 1), .02);
  }

  @Test
  void anySeriesGivesFinitePaths() {
    Random random = new Random(42);
    for (int run = 0; run < 300; run++) {
      int n = 2 + random.nextInt(30);
      double[] time = new double[n];
      double[] value = new double[n];
      double[] error = new double[n];
      double size = Math.pow(10, random.nextInt(13) - 6);
      for (int i = 0; i < n; i++) {
        time[i] = (i == 0 ? 2000 : time[i - 1]) + Math.pow(10, random.nextInt(4) - 3);
        value[i] = random.nextInt(4) == 0 ? 0 : size * random.nextGaussian();
        error[i] = random.nextBoolean() ? 0 : size * size * random.nextDouble();
      }
      double[] times = {1990, time[0], (time[0] + time[n - 1]) / 2, time[n - 1] + .01, 2100};
      Paths paths =
          Trend.fit(new Observed(time, value, error), run % 2 == 0 ? Drift.GROWING : Drift.NONE)
              .draw(times, 5, random);
      for (int d = 0; d < 5; d++) {
        assertTrue(Arrays.stream(paths.level()[d]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(paths.slope()[d]).allMatch(Double::isFinite));
      }
    }
  }
}
