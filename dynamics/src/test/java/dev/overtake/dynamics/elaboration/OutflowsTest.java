package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model.Method;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutflowsTest {
  private static final String TWO_LEAVE =
      """
      <stock name="barn"><eqn>10</eqn><inflow>harvest</inflow><outflow>eaten</outflow>
        <outflow>sold</outflow><non_negative/></stock>
      <flow name="harvest"><eqn>1</eqn></flow>
      <flow name="eaten"><eqn>4</eqn></flow>
      <flow name="sold"><eqn>3</eqn></flow>
      <stock name="people"><eqn>0</eqn><inflow>eaten</inflow></stock>
      <stock name="market"><eqn>0</eqn><inflow>sold</inflow></stock>
      """;

  private static double[] head(Run run, String name) {
    return Arrays.copyOf(run.series(name), 4);
  }

  @Test
  void theFirstOutflowGoesFirstAndWhatComesInCounts() {
    var run = Small.xmile(TWO_LEAVE);
    assertArrayEquals(new double[] {10, 4, 0, 0}, head(run, "barn"));
    assertArrayEquals(new double[] {4, 4, 1, 1}, head(run, "eaten"));
    assertArrayEquals(new double[] {3, 1, 0, 0}, head(run, "sold"));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void nothingComesFromNowhere(Method method) {
    var program = Models.program(Small.xmileModel("", TWO_LEAVE));
    var saved = program.named().values().stream().mapToInt(i -> i).toArray();
    var run = Simulation.of(program).run(new Simulation.Options(method, Map.of(), saved, 1));
    for (var t = 0; t < run.times().length; t++) {
      var all = run.series("barn")[t] + run.series("people")[t] + run.series("market")[t];
      assertEquals(10 + run.times()[t], all, 1e-6, method + " at " + t);
      assertTrue(run.series("barn")[t] >= 0);
    }
  }

  @Test
  void stocksInARingAreLimitedWithoutALoopAtOneMoment() {
    var run =
        Small.xmile(
            """
            <stock name="a"><eqn>5</eqn><inflow>back</inflow><outflow>on</outflow><non_negative/></stock>
            <stock name="b"><eqn>0</eqn><inflow>on</inflow><outflow>back</outflow><non_negative/></stock>
            <flow name="on"><eqn>3</eqn></flow>
            <flow name="back"><eqn>2</eqn></flow>
            """);
    for (var t = 0; t < run.times().length; t++) {
      assertEquals(5, run.series("a")[t] + run.series("b")[t], 1e-12);
      assertTrue(run.series("a")[t] >= 0 && run.series("b")[t] >= 0);
    }
  }

  @Test
  void eachElementOfAnArrayHasItsOwnLimit() {
    var run =
        Small.run(
            Small.xmileModel(
                "<dimensions><dim name=\"d\"><elem name=\"x\"/><elem name=\"y\"/></dim></dimensions>",
                """
                <stock name="s"><dimensions><dim name="d"/></dimensions>
                  <element subscript="x"><eqn>1</eqn></element>
                  <element subscript="y"><eqn>9</eqn></element>
                  <outflow>f</outflow><non_negative/></stock>
                <flow name="f"><dimensions><dim name="d"/></dimensions><eqn>2</eqn></flow>
                """));
    assertArrayEquals(new double[] {1, 0, 0, 0}, head(run, "f[x]"));
    assertArrayEquals(new double[] {9, 7, 5, 3}, head(run, "s[y]"));
  }

  @Test
  void aFlowSaidToLeaveTwoStocksIsAsItIsWritten() {
    var run =
        Small.xmile(
            """
            <stock name="a"><eqn>1</eqn><outflow>f</outflow><non_negative/></stock>
            <stock name="b"><eqn>1</eqn><outflow>f</outflow></stock>
            <flow name="f"><eqn>1</eqn></flow>
            """);
    assertArrayEquals(new double[] {1, 0, 0, 0}, head(run, "a"));
    assertArrayEquals(new double[] {1, 0, -1, -2}, head(run, "b"));
  }
}
