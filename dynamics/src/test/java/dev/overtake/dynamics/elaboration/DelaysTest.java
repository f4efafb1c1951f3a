package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.ModelException;
import org.junit.jupiter.api.Test;

class DelaysTest {
  /* By hand: with two stages, the second one's time is that of the first a step before. */
  @Test
  void aNewDelayTimeReachesTheStagesOneAfterTheOther() {
    var run =
        Small.vensim(
            """
            in = 6 ~~|
            time of it = 2 + STEP(4, 2) ~~|
            out = DELAY N(in, time of it, 6, 2) ~~|
            """);
    var first = new double[6];
    var second = new double[6];
    var out = new double[6];
    first[0] = 6;
    second[0] = 6;
    for (var t = 0; t < 6; t++) {
      var now = t < 2 ? 1.0 : 3.0;
      var before = t < 3 ? 1.0 : 3.0;
      out[t] = second[t] / before;
      if (t < 5) {
        first[t + 1] = first[t] + 6 - first[t] / now;
        second[t + 1] = second[t] + first[t] / now - out[t];
      }
    }
    for (var t = 0; t < 6; t++) {
      assertEquals(out[t], run.series("out")[t], 1e-12, "at " + t);
    }
  }

  @Test
  void nothingIsLostWhenTheDelayTimeChanges() {
    var run =
        Small.vensim(
            """
            in = PULSE(1, 1) * 60 ~~|
            time of it = 3 + STEP(3, 2) ~~|
            out = DELAY N(in, time of it, 0, 3) ~~|
            gone = INTEG(out, 0) ~~|
            FINAL TIME = 200 ~~|
            """);
    assertEquals(60, run.series("gone")[200], 1e-6);
  }

  @Test
  void anOrderMayBeHighAndMustBeKnown() {
    var run =
        Small.vensim(
            """
            out = DELAY N(STEP(1, 1), 100, 0, 200) ~~|
            FINAL TIME = 140 ~~|
            TIME STEP = 0.125 ~~|
            SAVEPER = 1~~|
            """);
    assertEquals(0, run.series("out")[70], 1e-3);
    assertEquals(1, run.series("out")[140], 1e-3);
    assertThrows(
        ModelException.class, () -> Small.vensim("out = DELAY N(1, 2, 0, INTEG(1, 1)) ~~|"));
  }

  @Test
  void aSampleOfItselfKeepsTheLargest() {
    var run =
        Small.vensim(
            """
            wave = 5 * SIN(Time) ~~|
            highest = SAMPLE IF TRUE(wave > highest, wave, 0) ~~|
            FINAL TIME = 6 ~~|
            """);
    var wave = run.series("wave");
    var highest = 0.0;
    for (var t = 0; t < wave.length; t++) {
      highest = Math.max(highest, wave[t]);
      assertEquals(highest, run.series("highest")[t], 0, "at " + t);
    }
  }

  @Test
  void aSampleOfItselfRunsForEachElement() {
    var run =
        Small.vensim(
            """
            d: a, b ~~|
            x[a] = 3 - Time ~~|
            x[b] = Time ~~|
            least[d] = SAMPLE IF TRUE(x[d] < least[d], x[d], 2) ~~|
            FINAL TIME = 3 ~~|
            """);
    assertArrayEquals(new double[] {2, 2, 1, 0}, run.series("least[a]"));
    assertArrayEquals(new double[] {0, 0, 0, 0}, run.series("least[b]"));
  }
}
