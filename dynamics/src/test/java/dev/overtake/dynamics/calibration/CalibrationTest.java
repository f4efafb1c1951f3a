package dev.overtake.dynamics.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.calibration.Parameter.Scale;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Program EPIDEMIC =
      Models.program(
          Small.vensimModel(
              """
              susceptible = INTEG(-infection, population - infected at first) ~~|
              infected = INTEG(infection - recovery, infected at first) ~~|
              recovered = INTEG(recovery, 0) ~~|
              infection = contacts * infectivity * susceptible * infected / population ~~|
              recovery = infected / duration ~~|
              population = 1000 ~~|
              infected at first = 2 ~~|
              contacts = 6 ~~|
              infectivity = 0.1 ~~|
              duration = 4 ~~|
              FINAL TIME = 40 ~~|
              TIME STEP = 0.25 ~~|
              SAVEPER = 40 ~~|
              """));
  private static final List<Parameter> PARAMETERS =
      List.of(
          parameter("infectivity", 0.01, 1),
          parameter("duration", 1, 20),
          parameter("infected at first", 0.1, 50));
  private static final double[] TRUTH = {0.1, 4, 2};

  @Test
  void recoversTheConstantsOfAnEpidemicFromNoisySeries() {
    var fit =
        Calibration.of(EPIDEMIC, plan(PARAMETERS, noisy(1, 15), 12, 1), Parallel.sequential());
    for (var j = 0; j < TRUTH.length; j++) {
      var estimate = fit.estimates().get(j);
      assertEquals(TRUTH[j], estimate.value(), 0.4 * TRUTH[j], estimate.parameter().variable());
      assertTrue(estimate.low() < TRUTH[j] && TRUTH[j] < estimate.high(), estimate.toString());
      assertTrue(estimate.identified());
      assertFalse(estimate.atBound());
    }
    for (var series : fit.series()) {
      assertTrue(series.r2() > 0.95, series.toString());
      assertEquals(15, series.rmse(), 7);
    }
    assertTrue(fit.agreeing() >= 6, fit.agreeing() + " of " + fit.starts());
  }

  @Test
  void intervalsHoldTheTruthInMostReplications() {
    var held = new int[TRUTH.length];
    var replications = 100;
    for (var r = 0; r < replications; r++) {
      var fit =
          Calibration.of(
              EPIDEMIC,
              plan(PARAMETERS, noisy(1_000_003L * r + 17, 15), 3, 1),
              Parallel.sequential());
      for (var j = 0; j < held.length; j++) {
        var estimate = fit.estimates().get(j);
        held[j] += estimate.low() <= TRUTH[j] && TRUTH[j] <= estimate.high() ? 1 : 0;
      }
    }
    for (var count : held) {
      assertTrue(count >= 0.88 * replications, Arrays.toString(held) + " of " + replications);
    }
  }

  @Test
  void seriesWithoutNoiseGiveTheConstantsThemselves() {
    var fit = Calibration.of(EPIDEMIC, plan(PARAMETERS, noisy(1, 0), 5, 1), Parallel.sequential());
    for (var j = 0; j < TRUTH.length; j++) {
      assertEquals(TRUTH[j], fit.estimates().get(j).value(), 1e-6 * TRUTH[j]);
    }
  }

  @Test
  void theSameSeedGivesTheSameResultAtAnyNumberOfThreads() {
    var plan = plan(PARAMETERS, noisy(3, 15), 8, 5);
    var single = Calibration.of(EPIDEMIC, plan, Parallel.sequential());
    try (var threads = Executors.newFixedThreadPool(2)) {
      var many = Calibration.of(EPIDEMIC, plan, Parallel.on(threads, 2));
      assertEquals(many.estimates(), single.estimates());
      assertEquals(many.logLikelihood(), single.logLikelihood());
      assertEquals(many.agreeing(), single.agreeing());
    }
  }

  @Test
  void twoConstantsThatOnlyActAsAProductAreNotIdentified() {
    var both = List.of(parameter("contacts", 1, 20), parameter("infectivity", 0.01, 1));
    var fit = Calibration.of(EPIDEMIC, plan(both, noisy(2, 15), 6, 1), Parallel.sequential());
    assertEquals(0.6, fit.estimates().get(0).value() * fit.estimates().get(1).value(), 0.05);
    assertFalse(fit.estimates().get(0).identified());
    // The bounds of the one are all that limits the other.
    assertTrue(fit.estimates().get(1).high() > 15 * fit.estimates().get(1).low());
  }

  @Test
  void anEstimateThatABoundHoldsBackIsSaidToBeThere() {
    var narrow = List.of(parameter("duration", 5, 20));
    var fit = Calibration.of(EPIDEMIC, plan(narrow, noisy(2, 15), 4, 1), Parallel.sequential());
    assertEquals(5, fit.estimates().getFirst().value());
    assertTrue(fit.estimates().getFirst().atBound());
    assertTrue(fit.estimates().getFirst().lowOpen());
  }

  @Test
  void givenErrorsWeighTheSeries() {
    double[] times = {0, 0};
    double[] values = {10, 20};
    var level = Models.program(Small.vensimModel("level = x~~|x = 1~~|"));
    var series = new ObservedSeries("level", times, values, new double[] {1, 3});
    var fit =
        Calibration.of(
            level,
            plan(List.of(parameter("x", 1, 50)), List.of(series), 2, 1),
            Parallel.sequential());
    assertEquals(11, fit.estimates().getFirst().value(), 1e-6);
    assertEquals(11 - 1.959964 * Math.sqrt(0.9), fit.estimates().getFirst().low(), 1e-2);
  }

  @Test
  void observationsBetweenStepsAreMetOnTheLineBetweenThem() {
    var ramp = Models.program(Small.vensimModel("level = INTEG(slope, 0)~~|slope = 1~~|"));
    var series =
        new ObservedSeries("level", new double[] {0.5, 2.25}, new double[] {1, 4.5}, new double[0]);
    var fit =
        Calibration.of(
            ramp,
            plan(List.of(parameter("slope", 0.1, 9)), List.of(series), 2, 1),
            Parallel.sequential());
    assertEquals(2, fit.estimates().getFirst().value(), 1e-6);
    assertArrayEquals(new double[] {1, 4.5}, fit.series().getFirst().modelled(), 1e-5);
  }

  @Test
  void whatCannotBeFittedIsSaidByName() {
    var one = List.of(parameter("infectivity", 0.01, 1));
    assertSaid("nothing", plan(List.of(parameter("nothing", 1, 2)), noisy(1, 15), 2, 1));
    assertSaid("runs from 0.0 to 40.0", plan(one, List.of(series("infected", 41, 42)), 2, 1));
    assertSaid("too few", plan(one, List.of(series("infected", 4)), 2, 1));
    var mistake = assertThrows(IllegalArgumentException.class, () -> parameter("x", 2, 1));
    assertEquals("low is below high", mistake.getMessage());
  }

  private static void assertSaid(String words, Calibration.Plan plan) {
    var said =
        assertThrows(
            ModelException.class, () -> Calibration.of(EPIDEMIC, plan, Parallel.sequential()));
    assertTrue(String.valueOf(said.getMessage()).contains(words), said.getMessage());
  }

  private static ObservedSeries series(String variable, double... times) {
    return new ObservedSeries(variable, times, times, new double[0]);
  }

  private static Parameter parameter(String variable, double low, double high) {
    return new Parameter(variable, low, high, OptionalDouble.empty(), Scale.LOG);
  }

  private static Calibration.Plan plan(
      List<Parameter> parameters, List<ObservedSeries> series, int starts, long seed) {
    return new Calibration.Plan(parameters, series, Map.of(), Model.Method.EULER, starts, seed);
  }

  /// Infected at every second time and recovered at every fifth, with normal errors.
  private static List<ObservedSeries> noisy(long seed, double error) {
    var random = new SplittableRandom(seed);
    var slots = new int[] {EPIDEMIC.slot("infected"), EPIDEMIC.slot("recovered")};
    var run =
        Models.simulation(EPIDEMIC.given(Set.of(EPIDEMIC.savePeriod())))
            .run(
                new Simulation.Options(
                    Model.Method.EULER, Map.of(EPIDEMIC.savePeriod(), 1.0), slots, 1));
    return IntStream.range(0, 2)
        .mapToObj(s -> {
          var every = s == 0 ? 2 : 5;
          var at = IntStream.rangeClosed(1, 40 / every).map(i -> i * every).toArray();
          return new ObservedSeries(
              run.names().get(s),
              Arrays.stream(at).mapToDouble(i -> i).toArray(),
              Arrays.stream(at)
                  .mapToDouble(i -> run.values()[s][i] + error * random.nextGaussian())
                  .toArray(),
              new double[0]);
        })
        .toList();
  }
}
