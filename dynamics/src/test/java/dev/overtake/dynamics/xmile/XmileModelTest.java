package dev.overtake.dynamics.xmile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.ModelException;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class XmileModelTest {
  private static final String CITIES =
      "<dimensions><dim name=\"city\"><elem name=\"north\"/><elem name=\"south\"/></dim></dimensions>";

  @Test
  void stocksFlowsAndConvertersRun() {
    var run =
        Small.xmile(
            """
            <stock name="Rabbits"><eqn>100</eqn><inflow>births</inflow><outflow>deaths</outflow></stock>
            <flow name="births"><eqn>Rabbits * 0.1 {a tenth}</eqn></flow>
            <flow name="deaths"><eqn>Rabbits / life_span</eqn></flow>
            <aux name="life span"><eqn>20</eqn></aux>
            """);
    assertEquals(105, run.series("Rabbits")[1], 1e-9);
  }

  @Test
  void equationsBindAsTheStandardSays() {
    var run =
        Small.xmile(
            aux("a", "-2^2")
                + aux("b", "2^3^2")
                + aux("c", "-7 MOD 3")
                + aux("d", "IF 1 + 1 = 2 AND NOT (3 &lt; 2) THEN 7 ELSE 1/0")
                + aux("e", "INT(-2.5)")
                + aux("f", "\"odd (name)\" + PI * 0 + TIME")
                + aux("odd (name)", "4"));
    assertEquals(-4, run.series("a")[0]);
    assertEquals(512, run.series("b")[0]);
    assertEquals(2, run.series("c")[0]);
    assertEquals(7, run.series("d")[0]);
    assertEquals(-3, run.series("e")[0]);
    assertEquals(6, run.series("f")[2]);
  }

  @Test
  void builtInsOfTheStandard() {
    var run =
        Small.xmile(
            aux("input", "STEP(10, 2)")
                + aux("s", "SMTH1(input, 4)")
                + aux("d", "DELAY(input, 3, -1)")
                + aux("p", "PREVIOUS(input, -5)")
                + aux("i", "INIT(TIME + 8)")
                + aux("pulse", "PULSE(6, 2, 4)")
                + aux("r", "RAMP(2, 3)")
                + aux("safe", "SAFEDIV(1, 0, 9)")
                + aux("small", "SAFEDIV(1, 0.0000001)"));
    assertArrayEquals(new double[] {0, 0, 0, 2.5}, first(run, "s", 4), 1e-12);
    assertArrayEquals(new double[] {-1, -1, -1, 0, 0, 10}, first(run, "d", 6), 1e-12);
    assertArrayEquals(new double[] {-5, 0, 0, 10}, first(run, "p", 4), 1e-12);
    assertEquals(8, run.series("i")[9]);
    assertArrayEquals(new double[] {0, 0, 6, 0, 0, 0, 6}, first(run, "pulse", 7), 1e-12);
    assertArrayEquals(new double[] {0, 0, 0, 0, 2, 4}, first(run, "r", 6), 1e-12);
    assertEquals(9, run.series("safe")[0]);
    assertEquals(1e7, run.series("small")[0], 1e-6);
  }

  @Test
  void graphicalFunctionsOfEveryType() {
    var points = "<xscale min=\"0\" max=\"4\"/><ypts>0,20,0</ypts></gf>";
    var run =
        Small.xmile(
            "<aux name=\"c\"><eqn>TIME</eqn><gf>"
                + points
                + "</aux>"
                + "<aux name=\"e\"><eqn>TIME</eqn><gf type=\"extrapolate\">"
                + points
                + "</aux>"
                + "<aux name=\"d\"><eqn>TIME</eqn><gf type=\"discrete\">"
                + points
                + "</aux>"
                + "<gf name=\"shape\">"
                + points
                + aux("called", "shape(1)"));
    assertArrayEquals(new double[] {0, 10, 20, 10, 0, 0}, first(run, "c", 6), 1e-12);
    assertEquals(-10, run.series("e")[5], 1e-12);
    assertArrayEquals(new double[] {0, 0, 20, 20, 0}, first(run, "d", 5), 1e-12);
    assertEquals(10, run.series("called")[0], 1e-12);
  }

  @Test
  void arraysApplyToAllOrToOne() {
    var model =
        Small.xmileModel(
            CITIES,
            """
            <aux name="people"><dimensions><dim name="city"/></dimensions>
              <element subscript="north"><eqn>10</eqn></element>
              <element subscript="south"><eqn>20</eqn></element></aux>
            <aux name="double"><dimensions><dim name="city"/></dimensions><eqn>2 * people</eqn></aux>
            <stock name="filled"><dimensions><dim name="city"/></dimensions><eqn>0</eqn><inflow>in</inflow></stock>
            <flow name="in"><dimensions><dim name="city"/></dimensions><eqn>people[city]</eqn></flow>
            """
                + aux("total", "SUM(people[*])")
                + aux("mean", "MEAN(double)")
                + aux("largest", "MAX(people)")
                + aux("count", "SIZE(people)")
                + aux("one", "people[1 + 1]"));
    var run = Small.run(model);
    assertEquals(40, run.series("double[south]")[0]);
    assertEquals(60, run.series("filled[south]")[3]);
    assertEquals(30, run.series("total")[0]);
    assertEquals(30, run.series("mean")[0]);
    assertEquals(20, run.series("largest")[0]);
    assertEquals(2, run.series("count")[0]);
    assertEquals(20, run.series("one")[0]);
  }

  @Test
  void draftsOfTheStandardHaveTheirVariablesInTheModelItself() {
    var text =
        """
        <xmile version="1.0" level="3" xmlns="http://www.systemdynamics.org/XMILE">
        <sim_specs><start>0</start><stop>3</stop><dt>1</dt></sim_specs>
        <model><stock name="cup"><eqn>8</eqn><outflow>sip</outflow><display x="1" y="2"/></stock>
        <flow name="sip"><eqn>cup / 2</eqn></flow><display page_width="0"/></model></xmile>
        """;
    var run = Small.run(XmileReader.read(new StringReader(text), "draft.stmx"));
    assertArrayEquals(new double[] {8, 4, 2, 1}, run.series("cup"));
    var empty = text.replaceAll("(?s)<stock.*</flow>", "");
    assertThrows(
        ModelException.class, () -> XmileReader.read(new StringReader(empty), "empty.stmx"));
  }

  @Test
  void modulesTakeTheirInputsFromOutside() {
    var text =
        """
        <xmile version="1.0"><sim_specs><start>0</start><stop>3</stop><dt>1</dt></sim_specs>
        <model><variables>
        <aux name="rate"><eqn>5</eqn></aux>
        <module name="tank"><connect to="inflow" from="rate"/></module>
        <aux name="seen"><eqn>tank.level * 2</eqn></aux>
        </variables></model>
        <model name="tank"><variables>
        <aux name="inflow" access="input"><eqn>1</eqn></aux>
        <stock name="level" access="output"><eqn>0</eqn><inflow>fill</inflow></stock>
        <flow name="fill"><eqn>inflow</eqn></flow>
        </variables></model></xmile>
        """;
    var run = Small.run(XmileReader.read(new StringReader(text), "m.xmile"));
    assertEquals(20, run.series("seen")[2]);
    assertEquals(10, run.series("tank.level")[2]);
  }

  @Test
  void aVariableMayMeanItselfAsItWas() {
    var run =
        Small.xmile(
            aux("a", "PREVIOUS(SELF, 1) * 2")
                + aux("quotient", "a // 0 + 6 // 3")
                + aux("b", "selfless")
                + aux("selfless", "3"));
    assertArrayEquals(new double[] {2, 4, 8, 16}, first(run, "a", 4));
    assertEquals(2, run.series("quotient")[0]);
    assertEquals(3, run.series("b")[0]);
  }

  @Test
  void macrosMayBeCalledWithLessThanTheirParameters() {
    var area =
        "<macro name=\"area\"><parm>w</parm><parm default=\"w + 1\">h</parm><eqn>w * h</eqn></macro>";
    var run = Small.run(Small.xmileModel(area, aux("a", "area(3)") + aux("b", "area(area(1), 5)")));
    assertEquals(12, run.series("a")[0]);
    assertEquals(10, run.series("b")[0]);
    assertFault("area takes 2 arguments, not 0", area, aux("a", "area()"));
    assertFault("area takes 2 arguments, not 3", area, aux("a", "area(1, 2, 3)"));
  }

  @Test
  void stepsOfTheirOwnAreRefused() {
    var specs = "<sim_specs><dt>0.5</dt></sim_specs>";
    var macro = "<macro name=\"m\">" + specs + "<parm>x</parm><eqn>x</eqn></macro>";
    var fault = assertThrows(ModelException.class, () -> Small.xmileModel(macro, aux("a", "m(1)")));
    assertTrue(String.valueOf(fault.getMessage()).contains("'m': a macro with <sim_specs>"));
    var module =
        "<module name=\"tank\"><model name=\"tank\">" + specs + "<variables/></model></module>";
    fault = assertThrows(ModelException.class, () -> Small.xmile(module));
    assertTrue(String.valueOf(fault.getMessage()).contains("'tank': a module with a step"));
  }

  @Test
  void macrosThatCallThemselvesAreRefusedByName() {
    var factorial =
        "<macro name=\"f\"><parm>n</parm><eqn>IF n &lt; 2 THEN 1 ELSE n * g(n - 1)</eqn></macro>"
            + "<macro name=\"g\"><parm>n</parm><eqn>f(n)</eqn></macro>";
    assertFault("'a': the macro f calls itself", factorial, aux("a", "f(5)"));
  }

  private static void assertFault(String expected, String before, String variables) {
    var model = Small.xmileModel(before, variables);
    var fault = assertThrows(ModelException.class, () -> Small.run(model));
    assertTrue(String.valueOf(fault.getMessage()).contains(expected), fault.getMessage());
  }

  @Test
  void whatMayNotBeNegativeStopsAtZero() {
    var run =
        Small.xmile(
            """
            <stock name="tank"><eqn>3</eqn><outflow>drain</outflow><non_negative/></stock>
            <flow name="drain"><eqn>2</eqn></flow>
            <flow name="only in"><eqn>5 - TIME</eqn><non_negative/></flow>
            """);
    assertArrayEquals(new double[] {3, 1, 0, 0}, first(run, "tank", 4), 1e-12);
    assertEquals(0, run.series("only in")[8]);
  }

  @Test
  void undeclaredPrefixesAreReadAndDoctypesAreNot() {
    var run = Small.xmile("<isee:odd x=\"1\"/>" + aux("a", "1"));
    assertEquals(1, run.series("a")[0]);
    var text =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xmile><model/><aux>&e;</aux></xmile>";
    assertThrows(
        ModelException.class, () -> XmileReader.read(new StringReader(text), "evil.xmile"));
  }

  @Test
  void faultsNameTheLineTheVariableAndWhatWasExpected() {
    var cases =
        new String[][] {
          {aux("a", "1 +"), "'a'", "ends where a value is expected"},
          {aux("a", "b"), "'a'", "'b' is not defined"},
          {aux("a", ""), "'a'", "has no equation"},
          {aux("a", "LOOKUPAREA(1)"), "'a'", "not supported"},
          {
            "<stock name=\"s\"><eqn>1</eqn><conveyor/></stock>",
            "'s'",
            "<conveyor> is not supported"
          },
          {"<flow name=\"f\"><eqn>1</eqn><leak/></flow>", "'f'", "<leak> is not supported"},
          {"<aux name=\"g\"><eqn>1</eqn><gf><ypts>1,2</ypts></gf></aux>", "'g'", "xscale"},
        };
    for (var c : cases) {
      var fault = assertThrows(ModelException.class, () -> Small.xmile(c[0]), c[0]);
      assertTrue(String.valueOf(fault.getMessage()).startsWith("small.xmile:"), fault.getMessage());
      assertTrue(String.valueOf(fault.getMessage()).contains(c[1]), fault.getMessage());
      assertTrue(String.valueOf(fault.getMessage()).contains(c[2]), fault.getMessage());
    }
  }

  private static String aux(String name, String equation) {
    return "<aux name=\"%s\"><eqn>%s</eqn></aux>%n".formatted(name, equation);
  }

  private static double[] first(Run run, String name, int count) {
    return Arrays.copyOf(run.series(name), count);
  }
}
