package dev.overtake.dynamics.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.vensim.VensimReader;
import org.junit.jupiter.api.Test;

/// What the methods of integration that a Vensim file names do with a run.
class MethodsTest {
  private static Run run(String equations, int method) {
    var text =
        "{UTF-8}\n"
            + equations
            + "INITIAL TIME = 0~~|FINAL TIME = 3~~|TIME STEP = 1~~|SAVEPER = 1~~|\n"
            + "\\\\\\---/// Sketch\n:L\n15:0,0,0,"
            + method
            + ",0,0\n";
    var program = Models.program(VensimReader.read(text, "m.mdl"));
    var run = Models.simulation(program).run();
    var other = new Simulation(program, new Interpreter(program)).run();
    assertArrayEquals(other.values(), run.values());
    return run;
  }

  @Test
  void differenceEquationsShowWhatIsNoStockAsItWasBefore() {
    var run = run("s = INTEG(f, 1)~~|f = s~~|g = 2 * f~~|", 2);
    assertArrayEquals(new double[] {1, 2, 4, 8}, run.series("s"));
    assertArrayEquals(new double[] {1, 1, 2, 4}, run.series("f"));
    assertArrayEquals(new double[] {2, 2, 4, 8}, run.series("g"));
  }

  @Test
  void secondOrderStepsToTheMiddleAndTakesItsSlope() {
    // s' = s²: the slope at 1 + 1/2 is 2.25, where the mean of both ends would be 2.5.
    assertEquals(3.25, run("s = INTEG(s * s, 1)~~|", 4).series("s")[1]);
  }

  @Test
  void testInputsStandStillWithinAStep() {
    for (var method : new int[] {0, 1, 4, 5}) {
      var run = run("a = INTEG(STEP(6, 0.5), 0)~~|b = INTEG(RAMP(2, 0, 9), 0)~~|", method);
      assertEquals(6, run.series("a")[2], 1e-9);
      assertEquals(2, run.series("b")[2], 1e-9);
    }
  }

  @Test
  void aModelMayChangeItsStepAndItsSaving() {
    var run =
        Models.simulation(
                VensimReader.read(
                    "{UTF-8}\ns = INTEG(1, 0)~~|INITIAL TIME = 0~~|FINAL TIME = 4~~|"
                        + "TIME STEP = IF THEN ELSE(Time < 2, 1, 0.5)~~|"
                        + "SAVEPER = IF THEN ELSE(Time < 3, TIME STEP, 1)~~|",
                    "m.mdl"))
            .run();
    assertArrayEquals(new double[] {0, 1, 2, 2.5, 3, 4}, run.times());
    assertArrayEquals(run.times(), run.series("s"), 1e-12);
  }
}
