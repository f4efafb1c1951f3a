package dev.overtake.dynamics.vensim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VensimModelTest {

  @Test
  void aStockAccumulatesItsNetFlow() {
    var run = Small.vensim("Water in tub = INTEG(tap - drain, 5) ~ litre ~|tap = 3~~|drain = 1~~|");
    assertArrayEquals(new double[] {5, 7, 9}, first(run, "water in TUB", 3), 1e-12);
  }

  @Test
  void decayComesNearItsExactSolutionByEveryMethod() {
    var text = "x = INTEG(-x / 5, 100)~~|TIME STEP = 0.125~~|SAVEPER = 1~~|";
    var exact = 100 * Math.exp(-2);
    var tolerance =
        Map.of(
            Model.Method.EULER, 1.0,
            Model.Method.DIFFERENCE, 1.0,
            Model.Method.MIDPOINT, 0.02,
            Model.Method.RK2, 0.02,
            Model.Method.RK4, 1e-5,
            Model.Method.RK45, 1e-4);
    var model = Small.vensimModel(text);
    var program = Models.program(model);
    for (var method : Model.Method.values()) {
      var saved = new int[] {program.named().get("x")};
      var options = new Simulation.Options(method, Map.of(), saved, 1);
      var run = Models.simulation(program).run(options);
      assertEquals(
          exact, run.values()[0][10], Objects.requireNonNull(tolerance.get(method)), method.name());
      assertEquals(11, run.times().length);
    }
  }

  @Test
  void operatorsBindAsVensimSays() {
    var run =
        Small.vensim(
            """
            a = -2^2 ~~|
            b = 2^3^2 ~~|
            c = 8/4/2 - 1 ~~|
            d = IF THEN ELSE(1 + 1 = 2 :AND: :NOT: 3 < 2, 7, 1/0) ~~|
            e = MODULO(-7, 3) ~~|
            f = INTEGER(-2.5) ~~|
            """);
    assertEquals(-4, at(run, "a"));
    assertEquals(512, at(run, "b"));
    assertEquals(0, at(run, "c"));
    assertEquals(7, at(run, "d"));
    assertEquals(-1, at(run, "e"));
    assertEquals(-2, at(run, "f"));
  }

  @Test
  void smoothsAndDelaysFollowTheirDefinitions() {
    var run =
        Small.vensim(
            """
            input = STEP(10, 2) ~~|
            s = SMOOTH(input, 4) ~~|
            i = SMOOTHI(input, 4, 8) ~~|
            d = DELAY1(input, 4) ~~|
            f = DELAY FIXED(input, 3, -1) ~~|
            n = DELAY N(input, 4, 2, 2) ~~|
            """);
    // One step of a quarter of the gap, then another.
    assertArrayEquals(new double[] {0, 0, 0, 2.5, 4.375}, first(run, "s", 5), 1e-12);
    assertEquals(8 * 0.75, run.series("i")[1], 1e-12);
    assertArrayEquals(new double[] {0, 0, 0, 2.5}, first(run, "d", 4), 1e-12);
    assertArrayEquals(new double[] {-1, -1, -1, 0, 0, 10}, first(run, "f", 6), 1e-12);
    assertEquals(2, run.series("n")[0], 1e-12);
  }

  @Test
  void aThirdOrderDelayLosesNothing() {
    var run =
        Small.vensim(
            """
            in = PULSE(1, 1) * 60 ~~|
            out = DELAY3(in, 2) ~~|
            kept = INTEG(in - out, 0) ~~|
            gone = INTEG(out, 0) ~~|
            FINAL TIME = 40 ~~|
            TIME STEP = 0.25 ~~|
            SAVEPER = 1~~|
            """);
    // Nearly all is still under way when the pulse ends, and all has come out in the end.
    assertTrue(run.series("kept")[2] > 45, () -> "kept " + run.series("kept")[2]);
    assertEquals(60, run.series("kept")[2] + run.series("gone")[2], 1e-9);
    assertEquals(0, run.series("kept")[40], 1e-9);
    assertEquals(60, run.series("gone")[40], 1e-9);
  }

  @Test
  void pulsesThatFollowOneAnotherBeforeTheyEndAreOne() {
    var run =
        Small.vensim(
            """
            whole = PULSE TRAIN(2, 3, 0, 4) ~~|
            touching = PULSE TRAIN(2, 3, 3, 6) ~~|
            apart = PULSE TRAIN(1, 1, 3, 7) ~~|
            """);
    assertArrayEquals(new double[] {0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0}, run.series("whole"));
    assertArrayEquals(new double[] {0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0}, run.series("touching"));
    assertArrayEquals(new double[] {0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0}, run.series("apart"));
  }

  @Test
  void samplesTrendsAndForecasts() {
    var run =
        Small.vensim(
            """
            growing = 100 * EXP(0.05 * Time) ~~|
            t = TREND(growing, 5, 0.05) ~~|
            f = FORECAST(growing, 5, 10) ~~|
            s = SAMPLE IF TRUE(Time = 4, growing, -1) ~~|
            first = INITIAL(growing) ~~|
            """);
    assertEquals(0.05, run.series("t")[10], 0.002);
    assertTrue(run.series("f")[10] > run.series("growing")[10]);
    assertEquals(-1, run.series("s")[3]);
    assertEquals(run.series("growing")[4], run.series("s")[9]);
    assertEquals(100, run.series("first")[7]);
  }

  @Test
  void inputsOfTimeStartAndEndWhenTheySay() {
    var run =
        Small.vensim(
            """
            step = STEP(2, 3) ~~|
            ramp = RAMP(2, 2, 5) ~~|
            pulse = PULSE(4, 2) ~~|
            train = PULSE TRAIN(1, 1, 3, 8) ~~|
            """);
    assertArrayEquals(new double[] {0, 0, 0, 2, 2}, first(run, "step", 5));
    assertArrayEquals(new double[] {0, 0, 0, 2, 4, 6, 6}, first(run, "ramp", 7));
    assertArrayEquals(new double[] {0, 0, 0, 0, 1, 1, 0}, first(run, "pulse", 7));
    assertArrayEquals(new double[] {0, 1, 0, 0, 1, 0, 0, 1, 0}, first(run, "train", 9));
  }

  @Test
  void graphicalFunctionsAreReadInEveryWay() {
    var run =
        Small.vensim(
            """
            curve([(0,0)-(9,9)],(0,0),(2,20),(4,20),(5,0)) ~~|
            inside = curve(1) ~~|
            below = curve(-3) ~~|
            above = curve(9) ~~|
            further = LOOKUP EXTRAPOLATE(curve, 6) ~~|
            forward = LOOKUP FORWARD(curve, 0.5) ~~|
            backward = LOOKUP BACKWARD(curve, 1.9) ~~|
            back = LOOKUP INVERT(curve, 10) ~~|
            written = WITH LOOKUP(Time, ([(0,0)-(9,9)],(0,1),(10,11))) ~~|
            """);
    assertEquals(10, at(run, "inside"));
    assertEquals(0, at(run, "below"));
    assertEquals(0, at(run, "above"));
    assertEquals(-20, at(run, "further"));
    assertEquals(20, at(run, "forward"));
    assertEquals(0, at(run, "backward"));
    assertEquals(1, at(run, "back"));
    assertArrayEquals(new double[] {1, 2, 3}, first(run, "written", 3), 1e-12);
  }

  @Test
  void macrosHaveEquationsAndStocksOfTheirOwn() {
    var run =
        Small.vensim(
            """
            :MACRO: FILL(rate, start)
            FILL = INTEG(rate, start) ~~|
            :END OF MACRO:
            a = FILL(2, 1) ~~|
            b = FILL(3, 0) + 100 ~~|
            """);
    assertArrayEquals(new double[] {1, 3, 5}, first(run, "a", 3), 1e-12);
    assertArrayEquals(new double[] {100, 103}, first(run, "b", 2), 1e-12);
  }

  @Test
  void namesInQuotesCommentsAndUnitsMayHoldAnything() {
    var run =
        Small.vensim(
            """
            {a comment | with ~ signs}
            "price (US$) | net" = 3 ~ $/unit [0,?] ~ It's "quoted" here.|
            long\\
              name = "price (US$) | net" * 2 ~~|
            """);
    assertEquals(6, at(run, "long name"));
  }

  @Test
  void missingIsANumberThatCompares() {
    var run =
        Small.vensim("a = IF THEN ELSE(Time < 5, :NA:, 1)~~|b = IF THEN ELSE(a = :NA:, 0, a)~~|");
    assertEquals(0, run.series("b")[2]);
    assertEquals(1, run.series("b")[8]);
  }

  @Test
  void activeInitialBreaksALoopAtTheStartOnly() {
    var run = Small.vensim("a = ACTIVE INITIAL(level / 2, 7)~~|level = INTEG(1, a * 2)~~|");
    assertEquals(14, run.series("level")[0]);
    assertEquals(7, run.series("a")[0]);
    assertEquals(7.5, run.series("a")[1]);
  }

  @Test
  void aLoopWithoutAStockIsNamed() {
    var fault =
        assertThrows(
            ModelException.class, () -> Small.vensim("a = b + 1~~|\nb = c~~|\nc = a * 2~~|"));
    assertTrue(
        String.valueOf(fault.getMessage()).contains("a → b → c → a")
            || String.valueOf(fault.getMessage()).contains("→"),
        fault.getMessage());
    assertTrue(String.valueOf(fault.getMessage()).startsWith("small.mdl:"), fault.getMessage());
  }

  @Test
  void timeIsAskedForNowOrAtTheStart() {
    var run =
        Small.vensim(
            "now = GET TIME VALUE(0, 2, 0) ~~|began = GET TIME VALUE(1, -1, 0) ~~|INITIAL TIME = 4 ~~|");
    assertArrayEquals(new double[] {6, 7, 8}, first(run, "now", 3));
    assertArrayEquals(new double[] {3, 3, 3}, first(run, "began", 3));
    var fault =
        assertThrows(
            ModelException.class, () -> Small.vensim("month = GET TIME VALUE(0, 0, 3) ~~|"));
    assertTrue(String.valueOf(fault.getMessage()).contains("'month': GET TIME VALUE is supported"));
  }

  @Test
  void faultsNameTheLineTheVariableAndWhatWasExpected() {
    var cases =
        new String[][] {
          {"a = 1~~|\nb = a +~~|", "small.mdl:2", "'b'"},
          {"a = nowhere~~|", "small.mdl:1", "'nowhere' is not defined"},
          {"a = VECTOR LOOKUP(1, 2, 3, 4, 0)~~|", "small.mdl:1", "not supported"},
          {"a = GET XLS DATA('f', 's', 'A', 'B2')~~|", "small.mdl:1", "GET XLS DATA"},
          {"a[x] = 1~~|", "small.mdl:1", "neither a dimension nor an element"},
          {"d : e, f~~|\na[d] = 1, 2, 3~~|", "small.mdl:2", "3 numbers for 2 elements"},
          {"a = MAX(1, 2~~|", "small.mdl:1", "expected"},
          {
            "a b = 1~~|\nc = 2~~|\nA_B = 3~~|", "small.mdl:3", "'A_B': is defined in line 1 already"
          },
        };
    for (var c : cases) {
      var fault = assertThrows(ModelException.class, () -> Small.vensim(c[0]), c[0]);
      assertTrue(String.valueOf(fault.getMessage()).contains(c[1]), fault.getMessage());
      assertTrue(String.valueOf(fault.getMessage()).contains(c[2]), fault.getMessage());
    }
  }

  @Test
  void chanceRepeatsForASeedAndStaysInItsBounds() {
    var text =
        "u = RANDOM UNIFORM(2, 4, 1)~~|n = RANDOM NORMAL(-1, 1, 0, 3, 2)~~|FINAL TIME = 2000~~|";
    var run = Small.vensim(text);
    assertArrayEquals(run.series("u"), Small.vensim(text).series("u"));
    var mean = Arrays.stream(run.series("u")).average().orElseThrow();
    assertEquals(3, mean, 0.05);
    for (var x : run.series("n")) {
      assertTrue(x >= -1 && x <= 1);
    }
  }

  private static double at(Run run, String name) {
    return run.series(name)[0];
  }

  private static double[] first(Run run, String name, int count) {
    return Arrays.copyOf(run.series(name), count);
  }
}
