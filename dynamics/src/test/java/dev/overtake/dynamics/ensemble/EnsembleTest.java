package dev.overtake.dynamics.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.ensemble.Variation.Distribution;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class EnsembleTest {
  private static final Program GROWTH =
      Models.program(
          Small.vensimModel(
              "level = INTEG(rate * level, start)~~|rate = 0.1~~|start = 100~~|double = 2 * rate~~|"));

  @Test
  void aGivenConstantMovesAllThatDependsOnIt() {
    var run = run(Map.of(GROWTH.slot("rate"), 0.2));
    assertEquals(0.4, run.series("double")[0], 1e-12);
    assertEquals(120, run.series("level")[1], 1e-9);
  }

  @Test
  void aStockIsGivenItsFirstValueAlone() {
    var run = run(Map.of(GROWTH.slot("level"), 1.0));
    assertArrayEquals(new double[] {1, 1.1, 1.21}, Arrays.copyOf(run.series("level"), 3), 1e-12);
  }

  @Test
  void quantilesFollowTheDistributionOfWhatVaries() {
    for (var sampling : Sampling.values()) {
      var ensemble = ensemble(sampling, 2000);
      var first = ensemble.quantiles(0, 0.1, 0.5, 0.9);
      assertEquals(0.05 + 0.1 * 0.1, first[0][0], 0.006, sampling.name());
      assertEquals(0.10, first[1][0], 0.006, sampling.name());
      assertEquals(0.14, first[2][0], 0.006, sampling.name());
    }
  }

  @Test
  void theSameSeedGivesTheSameRunsAtAnyNumberOfThreads() {
    var single = ensemble(Sampling.LHS, 100);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var many = Ensemble.run(GROWTH, plan(Sampling.LHS, 100), Parallel.on(threads, 2));
      assertTrue(Arrays.deepEquals(many.values(), single.values()));
    }
  }

  @Test
  void whatIsDoneSoFarIsTheHeadOfTheWhole() {
    var heads = new ArrayList<Ensemble>();
    var all =
        Ensemble.run(
            GROWTH,
            plan(Sampling.LHS, 150),
            Parallel.sequential(),
            (runs, soFar) -> heads.add(soFar.get()));
    assertArrayEquals(
        new int[] {64, 128, 150}, heads.stream().mapToInt(h -> h.values().length).toArray());
    for (var head : heads) {
      var same = Arrays.copyOf(all.values(), head.values().length);
      assertTrue(Arrays.deepEquals(same, head.values()));
    }
  }

  @Test
  void everySliceOfALatinHypercubeHasOneRun() {
    var points = Sampling.LHS.points(50, 3, 1);
    for (var v = 0; v < 3; v++) {
      var seen = new boolean[50];
      for (var point : points) {
        seen[(int) (point[v] * 50)] = true;
      }
      for (var slice : seen) {
        assertTrue(slice);
      }
    }
  }

  @Test
  void distributionsHaveTheirQuantiles() {
    assertEquals(1.959964, Variation.normal(0.975), 1e-5);
    assertEquals(-3.090232, Variation.normal(0.001), 1e-4);
    var normal = new Variation("x", 10, 20, Distribution.NORMAL, 15);
    assertEquals(10, normal.quantile(0.05), 1e-5);
    assertEquals(20, normal.quantile(0.95), 1e-5);
    var lognormal = new Variation("x", 1, 100, Distribution.LOGNORMAL, 10);
    assertEquals(10, lognormal.quantile(0.5), 1e-6);
    var triangular = new Variation("x", 0, 10, Distribution.TRIANGULAR, 10);
    assertEquals(Math.sqrt(0.5) * 10, triangular.quantile(0.5), 1e-9);
    assertThrows(
        IllegalArgumentException.class, () -> new Variation("x", 2, 1, Distribution.UNIFORM, 1.5));
    assertThrows(
        IllegalArgumentException.class, () -> new Variation("x", -1, 1, Distribution.LOGNORMAL, 0));
  }

  @Test
  void whatVariesMustBeInTheModel() {
    var plan =
        new Ensemble.Plan(
            List.of(new Variation("nothing", 0, 1, Distribution.UNIFORM, 0.5)),
            Map.of(),
            3,
            Sampling.RANDOM,
            Model.Method.EULER,
            new int[0],
            1);
    assertThrows(ModelException.class, () -> Ensemble.run(GROWTH, plan, Parallel.sequential()));
  }

  private static Run run(Map<Integer, Double> given) {
    var saved = GROWTH.named().values().stream().mapToInt(i -> i).toArray();
    return Models.simulation(GROWTH.given(given.keySet()))
        .run(new Simulation.Options(Model.Method.EULER, given, saved, 1));
  }

  private static Ensemble ensemble(Sampling sampling, int runs) {
    return Ensemble.run(GROWTH, plan(sampling, runs), Parallel.sequential());
  }

  private static Ensemble.Plan plan(Sampling sampling, int runs) {
    return new Ensemble.Plan(
        List.of(new Variation("rate", 0.05, 0.15, Distribution.UNIFORM, 0.1)),
        Map.of(),
        runs,
        sampling,
        Model.Method.EULER,
        new int[] {GROWTH.slot("rate"), GROWTH.slot("level")},
        1);
  }
}
