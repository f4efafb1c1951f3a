package dev.overtake.estimation.capability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.capability.Frontier.Step;
import dev.overtake.estimation.capability.LinkedScale.Anchors;
import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.estimation.capability.NormalEquations.Slope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CapabilityScaleTest {

  @Test
  void capabilitiesAreFoundAgainUpToTheScale() {
    var entries = entries(0.0);
    var scale =
        LinkedScale.of(
            entries,
            "exam 0",
            new Anchors("m00", 0, "m19", 10),
            day(40),
            20,
            1,
            Parallel.sequential());
    for (var model : scale.models()) {
      var number = Integer.parseInt(model.name().substring(1));
      assertEquals(10.0 * number / 19, model.capability(), 0.8, model.name());
    }
    assertEquals("m19", scale.models().getFirst().name());
    assertEquals("exam 0", scale.benchmarks().getFirst().name());
  }

  @Test
  void theLagIsTheTimeSinceTheLeaderStoodThere() {
    // Even numbers are north, odd ones south; each is better and a month later than the one before.
    var scale = LinkedScale.of(entries(0.0), "", null, day(20), 20, 1, Parallel.sequential());
    var lag = scale.lags().getFirst();
    assertEquals("south", lag.leader());
    assertEquals("north", lag.trailing());
    // The north's best is m18; the south passed it with m19, in month 19; now is month 20.
    assertEquals(1, lag.months(), 0.2);
    assertFalse(lag.censored());
    assertTrue(lag.low() <= lag.months() && lag.months() <= lag.high(), lag.toString());
  }

  @Test
  void intervalsGrowWithTheNoiseOfScores() {
    var exact =
        LinkedScale.of(entries(0.005), "", null, day(20), 60, 1, Parallel.sequential()).models();
    var noisy =
        LinkedScale.of(entries(0.08), "", null, day(20), 60, 1, Parallel.sequential()).models();
    assertTrue(width(noisy) > 2 * width(exact));
  }

  @Test
  void theSameSeedGivesTheSameScaleAtAnyNumberOfThreads() {
    var single = LinkedScale.of(entries(0.05), "", null, day(20), 20, 7, Parallel.sequential());
    try (var threads = Executors.newFixedThreadPool(3)) {
      var other = LinkedScale.of(entries(0.05), "", null, day(20), 20, 7, Parallel.on(threads, 3));
      assertEquals(single, other);
    }
  }

  @Test
  void aFrontierIsARunningMaximum() {
    var frontier =
        Frontier.of(List.of(new Step("c", 3, 5), new Step("a", 1, 2), new Step("b", 2, 1)));
    assertEquals(List.of("a", "c"), frontier.steps().stream().map(Step::model).toList());
    assertEquals(3, frontier.reached(4));
    assertTrue(Double.isNaN(frontier.reached(6)));
  }

  @Test
  void whatTheLeaderAlwaysSurpassedIsCensored() {
    var leader = Frontier.of(List.of(new Step("a", 1, 9)));
    var other = Frontier.of(List.of(new Step("b", 2, 3)));
    assertTrue(Frontier.censored(leader, other));
    assertEquals(24, Frontier.monthsBehind(leader, other, 3), 1e-9);
    assertEquals(12, Frontier.meanDelay(leader, other, 0), 1e-9);
  }

  @Test
  void theSmallSystemGivesTheStepOfTheWholeOne() {
    // Two free parameters, two shared: the step must zero the damped normal equations.
    var equations = new NormalEquations(2, 2);
    for (var i = 0; i < 4; i++) {
      equations.ridge(i, 0.1, i);
    }
    equations.add(1, 0.5, new Slope(0, 0.3), new Slope(0, -0.2), new Slope(1, 0.7));
    equations.add(2, -0.4, new Slope(1, 0.6), new Slope(0, -0.5), new Slope(1, 0.1));
    var h = new double[4][4];
    var g = new double[] {0, 0.1, 0.2, 0.3};
    for (var i = 0; i < 4; i++) {
      h[i][i] = 0.1;
    }
    accumulate(h, g, 1, 0.5, new double[] {0.3, 0, -0.2, 0.7});
    accumulate(h, g, 2, -0.4, new double[] {0, 0.6, -0.5, 0.1});
    var step = equations.solve(0.5);
    var product = new double[4];
    for (var i = 0; i < 4; i++) {
      for (var j = 0; j < 4; j++) {
        product[i] += h[i][j] * (i == j ? 1.5 : 1) * step[j];
      }
    }
    assertArrayEquals(g, product, 1e-12);
  }

  @Test
  void aScoreLiesFromZeroToOne() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Scores(
                List.of("m"), List.of("b"), new int[] {0}, new int[] {0}, new double[] {45}));
  }

  private static void accumulate(
      double[][] h, double[] g, double weight, double error, double[] x) {
    for (var i = 0; i < x.length; i++) {
      g[i] += weight * error * x[i];
      for (var j = 0; j < x.length; j++) {
        h[i][j] += weight * x[i] * x[j];
      }
    }
  }

  private static double width(List<LinkedScale.PlacedModel> models) {
    return models.stream().mapToDouble(m -> m.high() - m.low()).average().orElseThrow();
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2020, 1, 1).plusMonths(month);
  }

  /// Twenty models, each taking half of eight exams.
  private static List<Entry> entries(double noise) {
    var random = new SplittableRandom(9);
    var entries = new ArrayList<Entry>();
    for (var m = 0; m < 20; m++) {
      for (var b = 0; b < 8; b++) {
        if ((m + b) % 2 == 0 || b < 3) {
          var p = 1 / (1 + Math.exp(-(0.3 * m - 0.7 * b)));
          var score = Math.clamp(p + noise * random.nextGaussian(), 0, 1);
          var name = "m%02d".formatted(m);
          entries.add(new Entry(name, m % 2 == 0 ? "north" : "south", day(m), "exam " + b, score));
        }
      }
    }
    return entries;
  }
}
