package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecasterTest {

  private static final double NONE = Double.NaN;
  private static final double[] ORDINARY = {
    940, 1084, 1245, 1445, 1380, 1560, 1720, 1805, 1990, 1950, 2130, 2307
  };

  private static Forecast next(Quantity quantity, double... values) {
    return Forecaster.forecast(values, 1, 1, quantity).getFirst();
  }

  private static double width(Forecast forecast) {
    return forecast.quantile(.975) - forecast.quantile(.025);
  }

  @Test
  void steadyGrowthIsNotUnderForecast() {
    double[] values = IntStream.range(0, 12).mapToDouble(i -> Math.pow(1.2, i)).toArray();
    List<Forecast> ahead = Forecaster.forecast(values, 1, 5, Quantity.AMOUNT);
    assertEquals(1, ahead.get(0).median() / Math.pow(1.2, 12), .03);
    assertEquals(1, ahead.get(4).median() / Math.pow(1.2, 16), .05);
  }

  @Test
  void steadyGrowthWithALittleNoiseIsFollowedToo() {
    double[] values =
        IntStream.range(0, 12)
            .mapToDouble(i -> Math.pow(1.2, i) * (1 + .01 * (i % 3 - 1)))
            .toArray();
    assertEquals(1, next(Quantity.AMOUNT, values).median() / Math.pow(1.2, 12), .05);
  }

  @Test
  void aJumpIsNotANewTrend() {
    double[] values = {100, 102, 101, 103, 102, 104, 103, 160};
    assertTrue(next(Quantity.AMOUNT, values).median() < 170);
  }

  @Test
  void anIsolatedSpikeIsLeftOut() {
    double[] spiked = {10, 11, 10, 12, 60, 11, 12, 13};
    double[] gap = {10, 11, 10, 12, NONE, 11, 12, 13};
    assertEquals(next(Quantity.POINTS, gap).median(), next(Quantity.POINTS, spiked).median(), 1);
  }

  @Test
  void intervalsWidenWithTheHorizonAndForShortSeries() {
    List<Forecast> ahead = Forecaster.forecast(ORDINARY, 1, 10, Quantity.AMOUNT);
    for (int h = 1; h < 10; h++) {
      assertTrue(width(ahead.get(h)) > width(ahead.get(h - 1)));
    }
    double[] three = Arrays.copyOfRange(ORDINARY, 9, 12);
    assertTrue(width(next(Quantity.AMOUNT, three)) > 1.5 * width(ahead.getFirst()));
  }

  @Test
  void oneOrTwoPointsGiveNoProbability() {
    Forecast forecast = next(Quantity.AMOUNT, 3, 4);
    assertFalse(forecast.hasProbability());
    assertEquals(4, forecast.median());
    assertEquals(4, forecast.mean());
    assertThrows(IllegalStateException.class, () -> forecast.quantile(.5));
    assertThrows(IllegalStateException.class, () -> forecast.cdf(4));
  }

  @Test
  void theDistributionFunctionInvertsTheQuantile() {
    for (Forecast forecast :
        List.of(
            next(Quantity.AMOUNT, ORDINARY),
            next(Quantity.POINTS, 3, -1, 2, 4, 3, 5),
            next(Quantity.SHARE, .2, .25, .22, .3, .35))) {
      for (double p : new double[] {.01, .1, .5, .9, .99}) {
        assertEquals(p, forecast.cdf(forecast.quantile(p)), 1e-9);
      }
      assertEquals(forecast.median(), forecast.quantile(.5), 1e-9 * Math.abs(forecast.median()));
      assertTrue(
          forecast.mean() > forecast.quantile(.2) && forecast.mean() < forecast.quantile(.8));
    }
  }

  @Test
  void amountsStayPositiveAndSharesInside() {
    double[] falling = {900, 500, 420, 180, 90, 60, 20, 9};
    Forecast amount = Forecaster.forecast(falling, 1, 8, Quantity.AMOUNT).getLast();
    assertTrue(amount.quantile(.001) > 0);
    Forecast share =
        Forecaster.forecast(new double[] {.9, .95, .97, 1}, 1, 8, Quantity.SHARE).getLast();
    assertTrue(share.quantile(.999) <= 1 && share.quantile(.001) >= 0);
  }

  @Test
  void zerosAreAllowedInAmounts() {
    Forecast forecast = next(Quantity.AMOUNT, 0, 0, 1, 0, 2, 1, 0, 3);
    assertTrue(forecast.median() >= 0 && forecast.median() < 4);
    assertEquals(0, forecast.quantile(.01));
  }

  @Test
  void aConstantSeriesStaysNearlyConstant() {
    Forecast forecast = next(Quantity.AMOUNT, 5, 5, 5, 5, 5, 5, 5, 5);
    assertEquals(5, forecast.median(), 1e-6);
    assertTrue(width(forecast) > 0 && width(forecast) < 1);
    assertEquals(0, next(Quantity.POINTS, 0, 0, 0, 0).median(), 1e-6);
  }

  @Test
  void missingPeriodsWidenAndAMissingLastPeriodCountsAsAhead() {
    double[] late = {10, 12, 13, 15, NONE};
    List<Forecast> known =
        Forecaster.forecast(new double[] {10, 12, 13, 15}, 1, 2, Quantity.AMOUNT);
    assertEquals(known.get(1).median(), next(Quantity.AMOUNT, late).median(), 1e-9);
  }

  @Test
  void theUnitOfMeasureDoesNotMatter() {
    double[] thousands = Arrays.stream(ORDINARY).map(v -> v / 1000).toArray();
    assertEquals(
        next(Quantity.AMOUNT, ORDINARY).quantile(.9),
        1000 * next(Quantity.AMOUNT, thousands).quantile(.9),
        1e-6);
  }

  @Test
  void quarterlyPatternsRepeat() {
    double[] pattern = {1.2, .9, .8, 1.1};
    double[] values = IntStream.range(0, 24).mapToDouble(i -> (100 + i) * pattern[i % 4]).toArray();
    List<Forecast> ahead = Forecaster.forecast(values, 4, 4, Quantity.AMOUNT);
    for (int h = 0; h < 4; h++) {
      assertEquals((124 + h) * pattern[h], ahead.get(h).median(), 4);
    }
  }

  @Test
  void nonsenseIsRefusedInWords() {
    assertThrows(IllegalArgumentException.class, () -> next(Quantity.AMOUNT));
    assertThrows(IllegalArgumentException.class, () -> next(Quantity.AMOUNT, NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> next(Quantity.POINTS, 1, Double.POSITIVE_INFINITY, 2));
    assertThrows(IllegalArgumentException.class, () -> next(Quantity.SHARE, .5, 42));
  }

  @Test
  void anySeriesGivesFiniteRisingQuantiles() {
    Random random = new Random(42);
    double[] levels = {.005, .025, .1, .5, .9, .975, .995};
    for (int run = 0; run < 500; run++) {
      double size = Math.pow(10, random.nextInt(25) - 12);
      double[] values = new double[1 + random.nextInt(40)];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            switch (random.nextInt(6)) {
              case 0 -> NONE;
              case 1 -> 0;
              case 2 -> size * Math.exp(5 * random.nextGaussian());
              default -> size * (1 + random.nextGaussian());
            };
      }
      values[0] = size;
      int periodsPerYear = new int[] {1, 4, 12}[run % 3];
      for (Forecast forecast : Forecaster.forecast(values, periodsPerYear, 9, Quantity.AMOUNT)) {
        assertTrue(Double.isFinite(forecast.median()));
        if (forecast.hasProbability()) {
          double[] quantiles = Arrays.stream(levels).map(forecast::quantile).toArray();
          for (int i = 0; i < levels.length; i++) {
            assertTrue(Double.isFinite(quantiles[i]));
            assertTrue(i == 0 || quantiles[i] >= quantiles[i - 1]);
          }
        }
      }
    }
  }
}
