package dev.overtake.dynamics.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.Model;
import dev.overtake.estimation.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/// Quantiles over runs that are not kept.
class FanTest {
  private static final double[] PROBABILITIES = {0.05, 0.5, 0.95};

  private static Fan fan(int runs, Parallel parallel) {
    var program =
        Models.program(
            Small.vensimModel("x = INTEG(rate * x, 10)~~|rate = 0.1~~|FINAL TIME = 8~~|"));
    var plan =
        new Ensemble.Plan(
            List.of(new Variation("rate", -0.2, 0.3, Variation.Distribution.UNIFORM, 0)),
            Map.of(),
            runs,
            Sampling.LHS,
            Model.Method.EULER,
            new int[] {program.slot("x")},
            3);
    return Fan.of(program, plan, parallel, PROBABILITIES, done -> {});
  }

  @Test
  void quantilesOverRunsAreThoseOfTheEquation() {
    var fan = fan(20_000, Parallel.sequential());
    assertTrue(fan.exact());
    for (var p = 0; p < PROBABILITIES.length; p++) {
      var rate = -0.2 + 0.5 * PROBABILITIES[p];
      assertEquals(10 * Math.pow(1 + rate, 8), fan.quantiles()[0][p][8], 0.002 * 80);
      assertEquals(10, fan.quantiles()[0][p][0], 0.01);
    }
  }

  @Test
  void threadsDoNotMatterAndFewRunsAreExact() {
    try (var pool = new ForkJoinPool(3)) {
      var many = fan(6_000, Parallel.on(pool, 3));
      assertArrayEquals(fan(6_000, Parallel.sequential()).quantiles(), many.quantiles());
    }
    assertTrue(fan(300, Parallel.sequential()).exact());
  }

  @Test
  void numbersOfAnySignAndSizeKeepTheirOrder() {
    var random = new SplittableRandom(7);
    var numbers = new double[50_000];
    var sketch = new QuantileSketch(100);
    for (var i = 0; i < numbers.length; i++) {
      var size = Math.exp(12 * random.nextDouble() - 6);
      numbers[i] = i % 10 == 0 ? 0 : random.nextBoolean() ? size : -size;
      sketch.add(numbers[i]);
    }
    sketch.add(Double.NaN);
    assertEquals(numbers.length, sketch.size());
    Arrays.sort(numbers);
    for (var p = 0.0; p <= 1; p += 0.01) {
      var real = numbers[(int) Math.round(p * (numbers.length - 1))];
      assertEquals(real, sketch.quantiles(p)[0], 0.002 * Math.abs(real) + 1e-9);
    }
  }

  @Test
  void aHugeNumberBesideSmallOnesLeavesTheSmallOnesSmall() {
    var sketch = new QuantileSketch(1);
    for (var i = 0; i < 1000; i++) {
      sketch.add(i == 500 ? 1e300 : 1 + i * 1e-3);
    }
    assertEquals(1e300, sketch.quantiles(1)[0], 1e297);
    assertEquals(1.5, sketch.quantiles(0.5)[0], 0.003);
  }
}
