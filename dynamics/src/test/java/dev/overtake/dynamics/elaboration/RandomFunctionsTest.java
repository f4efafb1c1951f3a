package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomFunctionsTest {
  private static final int DRAWS = 20_000;

  private static double[] draws(String function) {
    return Small.vensim("x = " + function + " ~~|\nFINAL TIME = " + DRAWS + " ~~|\n").series("x");
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElseThrow();
  }

  private static double variance(double[] x) {
    var mean = mean(x);
    return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }

  /* Least and most are far away: mean and variance are those of the whole distribution. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RANDOM EXPONENTIAL(0, 1e9, 0, 3, 1)          | 3     | 9",
        "RANDOM EXPONENTIAL(-9, 1e9, 2, 1, 1)         | 3     | 1",
        "RANDOM POISSON(0, 1e9, 7, 0, 1, 1)           | 7     | 7",
        "RANDOM POISSON(0, 1e9, 900, 0, 1, 1)         | 900   | 900",
        "RANDOM GAMMA(0, 1e9, 4, 0, 2, 1)             | 8     | 16",
        "RANDOM GAMMA(0, 1e9, 0.5, 0, 1, 1)           | 0.5   | 0.5",
        "RANDOM BINOMIAL(0, 1e9, 0.3, 20, 0, 1, 1)    | 6     | 4.2",
        "RANDOM NEGATIVE BINOMIAL(0, 1e9, 0.4, 3, 0, 1, 1) | 4.5 | 11.25",
        "RANDOM BETA(0, 1, 2, 3, 0, 1, 1)             | 0.4   | 0.04",
        "RANDOM WEIBULL(0, 1e9, 2, 0, 1, 1)           | 0.8862269 | 0.2146018",
        "RANDOM TRIANGULAR(-9, 99, 2, 4, 12, 1)       | 6     | 4.6666667",
      })
  void momentsAreThoseOfTheDistribution(String function, double mean, double variance) {
    var x = draws(function);
    assertEquals(mean, mean(x), 4 * Math.sqrt(variance / DRAWS), function);
    assertEquals(variance, variance(x), 0.1 * variance, function);
  }

  @Test
  void whatLiesOutsideOfTheBoundsIsDrawnAgain() {
    var x = draws("RANDOM EXPONENTIAL(1, 2, 0, 1, 1)");
    assertTrue(Arrays.stream(x).allMatch(v -> v >= 1 && v <= 2));
    var e = Math.exp(-1);
    assertEquals(1 + (1 - 2 * e) / (1 - e), mean(x), 0.01);
  }

  @Test
  void pinkNoiseHasItsDeviationAndAMemory() {
    var x = draws("RANDOM PINK NOISE(5, 2, 4, 1)");
    assertEquals(5, mean(x), 0.2);
    assertEquals(4, variance(x), 0.6);
    var mean = mean(x);
    var together = 0.0;
    for (var t = 1; t < x.length; t++) {
      together += (x[t] - mean) * (x[t - 1] - mean);
    }
    // A smooth of time 4 keeps three quarters from one step to the next.
    assertEquals(0.75, together / x.length / variance(x), 0.03);
  }

  @Test
  void placesInAModelDrawApartAndASeedRepeatsThem() {
    var text =
        "x = RANDOM POISSON(0, 99, 7, 0, 1, 1) ~~|\ny = RANDOM POISSON(0, 99, 7, 0, 1, 1) ~~|";
    var first = Small.vensim(text);
    assertArrayEquals(first.series("x"), Small.vensim(text).series("x"));
    assertTrue(!Arrays.equals(first.series("x"), first.series("y")));
  }
}
