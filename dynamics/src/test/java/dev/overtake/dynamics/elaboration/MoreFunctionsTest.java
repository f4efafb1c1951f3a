package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.ModelException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MoreFunctionsTest {
  private static double[] first(double[] values, int count) {
    return Arrays.copyOf(values, count);
  }

  @Test
  void aDataEquationIsWorkedOutAtEachMoment() {
    var run = Small.vensim("x := Time * 3 ~~|\ny = x - 1 ~~|");
    assertArrayEquals(new double[] {-1, 2, 5}, first(run.series("y"), 3));
  }

  @Test
  void theAreaUnderALookup() {
    var run =
        Small.vensim(
            """
            roof((0, 0), (2, 4), (4, 0)) ~~|
            whole = LOOKUP AREA(roof, 0, 4) ~~|
            part = LOOKUP AREA(roof, 1, 3) ~~|
            back = LOOKUP AREA(roof, 4, 0) ~~|
            """);
    assertEquals(8, run.series("whole")[0], 1e-12);
    assertEquals(6, run.series("part")[0], 1e-12);
    assertEquals(-8, run.series("back")[0], 1e-12);
  }

  @Test
  void aBoundedStockStaysBetweenItsBounds() {
    var run =
        Small.vensim("x = SINTEG(IF THEN ELSE(Time < 4, 2, -5), 1, 0, 6, :NA:, :NA:, :NA:) ~~|");
    assertArrayEquals(new double[] {1, 3, 5, 6, 6, 1, 0, 0}, first(run.series("x"), 8), 1e-12);
  }

  @Test
  void whatIsSentArrivesAfterTheDelay() {
    var run =
        Small.vensim(
            """
            in = 3 * Time ~~|
            goods = DELAY MATERIAL(in, 2, 7, 0) ~~|
            news = DELAY INFORMATION(in, 3, 1) ~~|
            """);
    assertArrayEquals(new double[] {7, 7, 0, 3, 6}, first(run.series("goods"), 5));
    assertArrayEquals(new double[] {1, 1, 1, 0, 3}, first(run.series("news"), 5));
    var said =
        assertThrows(
            ModelException.class, () -> Small.vensim("x = DELAY MATERIAL(1, 2 + Time, 0, 0) ~~|"));
    assertTrue(String.valueOf(said.getMessage()).contains("DELAY MATERIAL"));
  }

  /* 10 a year for ever at 5 % compounded by the year is worth 10 · 1.05 / 0.05 with the first now. */
  @Test
  void aSteadyStreamIsWorthItsPerpetuity() {
    var run = Small.vensim("worth = NPV(10, 0.05, 0, 1) ~~|\nFINAL TIME = 400 ~~|");
    assertEquals(10 * 1.05 / 0.05, run.series("worth")[400], 1e-4);
    assertEquals(10 + 10 / 1.05, run.series("worth")[1], 1e-12);
  }

  @Test
  void derivativesAreDifferencesOfSteps() {
    var run =
        Small.vensim(
            "once = DERIVN(Time ^ 2, 1) ~~|\ntwice = DERIVN(Time ^ 2, 2) ~~|\nTIME STEP = 0.5~~|");
    assertArrayEquals(new double[] {0, 0.5, 1.5, 2.5}, first(run.series("once"), 4), 1e-12);
    assertArrayEquals(new double[] {0, 1, 2, 2}, first(run.series("twice"), 4), 1e-12);
  }

  @Test
  void stellasCountersAndWaves() {
    var run =
        Small.xmile(
            """
            <aux name="day"><eqn>COUNTER(1, 4)</eqn></aux>
            <aux name="wave"><eqn>SINWAVE(3, 4)</eqn></aux>
            <aux name="other"><eqn>COSWAVE(3, 4)</eqn></aux>
            <aux name="below"><eqn>NORMALCDF(11.96, 10, 1)</eqn></aux>
            """);
    assertArrayEquals(new double[] {1, 2, 3, 1, 2}, first(run.series("day"), 5));
    assertArrayEquals(new double[] {0, 3, 0, -3}, first(run.series("wave"), 4), 1e-12);
    assertArrayEquals(new double[] {3, 0, -3, 0}, first(run.series("other"), 4), 1e-12);
    assertEquals(0.9750021, run.series("below")[0], 1e-6);
  }
}
