package dev.overtake.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.vensim.VensimReader;
import dev.overtake.dynamics.xmile.XmileReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Whatever stands in a file, the answer is a run or a fault that names its place.
class HostileModelsTest {
  private static final String VENSIM =
      """
      city : north, south ~~|
      people[city] = INTEG(births[city] - people[city] / 70, 100) ~ person [0,?] ~ They live. |
      births[city] = people[city] * curve(Time / 10) ~~|
      curve([(0,0)-(1,1)],(0,0.02),(1,0.03)) ~~|
      total = SUM(people[city!]) ~~|
      late = DELAY3(total, 4) + SMOOTH(total, 2) ~~|
      "odd (name)" = IF THEN ELSE(total > 210 :AND: late < 1e9, 1, -2^2) ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 10 ~~|
      TIME STEP = 0.5 ~~|
      SAVEPER = 1 ~~|
      """;
  private static final String XMILE =
      """
      <xmile version="1.0"><sim_specs method="RK4"><start>0</start><stop>5</stop><dt>0.5</dt></sim_specs>
      <dimensions><dim name="d"><elem name="a"/><elem name="b"/></dim></dimensions>
      <model><variables>
      <stock name="s"><dimensions><dim name="d"/></dimensions><eqn>10</eqn><inflow>f</inflow><non_negative/></stock>
      <flow name="f"><dimensions><dim name="d"/></dimensions><eqn>IF TIME &gt; 2 THEN s[d] * 0.1 ELSE -1</eqn></flow>
      <aux name="g"><eqn>SUM(s[*]) MOD 3</eqn><gf><xscale min="0" max="3"/><ypts>1,2,3</ypts></gf></aux>
      <aux name="h"><eqn>SMTH3(g, 2) + PREVIOUS(g, 0)</eqn></aux>
      </variables></model></xmile>
      """;

  private static final String ARRAY =
      "<aux name=\"array\"><dimensions><dim name=\"d\"/></dimensions><eqn>d * 2</eqn></aux>"
          + "<gf name=\"curve\"><xscale min=\"0\" max=\"3\"/><ypts>1,2,3</ypts></gf>";

  @Test
  void mutatedModelsGiveARunOrAFault() {
    var random = new SplittableRandom(11);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (var i = 0; i < 1000; i++) {
            tried(i % 2 == 0 ? VENSIM : XMILE, i % 2 == 0, random);
          }
        });
  }

  @Test
  void functionsTakeAnyNumberOfArgumentsOrSayHowMany() {
    var names =
        """
        ABS ARCCOS ARCSIN ARCTAN COS COSH EXP GAMMA_LN GAMMALN INT INTEGER LN LOG LOG10 MAX MIN MOD MODULO POWER
        QUANTUM ROUND SAFEDIV SIN SINH SQRT TAN TANH XIDZ ZIDZ IF_THEN_ELSE GAME GET_TIME_VALUE STEP RAMP PULSE PULSE_TRAIN RANDOM
        UNIFORM NORMAL EXPRND LOGNORMAL POISSON RANDOM_UNIFORM RANDOM_NORMAL RANDOM_0_1 SMTH1 SMTH3 SMTHN SMOOTH
        SMOOTHI SMOOTH3 SMOOTH3I SMOOTH_N DELAY DELAY1 DELAY1I DELAY3 DELAY3I DELAY_N DELAYN DELAY_FIXED TREND
        FORECAST FORCST SAMPLE_IF_TRUE INITIAL INIT REINITIAL ACTIVE_INITIAL PREVIOUS INTEG LOOKUP LOOKUPINV
        LOOKUP_EXTRAPOLATE LOOKUP_FORWARD LOOKUP_BACKWARD LOOKUP_INVERT WITH_LOOKUP SUM PROD VMIN VMAX MEAN STDDEV
        SIZE ELMCOUNT RANK VECTOR_SELECT VECTOR_SORT_ORDER VECTOR_RANK VECTOR_REORDER VECTOR_ELM_MAP ARRAY CURVE
        NOWHERE
        """;
    for (var name : names.strip().split("\\s+", -1)) {
      for (var argument :
          new String[] {"1", "TIME", "array", "array[a]", "curve", "d", "array[*]"}) {
        for (var count = 0; count < 7; count++) {
          called(name, String.join(", ", Collections.nCopies(count, argument)));
        }
      }
    }
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsBuilt() {
    assertFault(
        "'a': with it the model has more than 1000000 variables",
        "d : (d1-d9999) ~~|\ne : (e1-e9999) ~~|\na[d, e] = 1 ~~|");
    assertFault("'d': the range from 1 to 99999999 is", "d : (d1-d99999999) ~~|\na[d] = 1 ~~|");
    assertFault("'a': more than 5000 operations", "a = 1" + " + 1".repeat(5001) + "~~|");
    assertFault(
        "'a': nested too deeply", "a = " + "(".repeat(9999) + "1" + ")".repeat(9999) + "~~|");
    assertFault(
        "4 variables at 16777216 times or more are too much to save",
        "FINAL TIME = INTEG(2, 10) ~~|\nSAVEPER = 0.5 ~~|\nTIME STEP = 0.5 ~~|");
    assertFault("cannot run from 0.0 to 1.0E9 by 1.0", "FINAL TIME = 1e9 ~~|");
    var dimension = "<dimensions><dim name=\"d\" size=\"100000\"/></dimensions>";
    var fault =
        assertThrows(
            ModelException.class,
            () -> Small.xmileModel(dimension, "<aux name=\"a\"><eqn>1</eqn></aux>"));
    assertTrue(String.valueOf(fault.getMessage()).contains("'d': a dimension needs"));
  }

  @Test
  void aModelTooLargeForOneClassIsInterpreted() {
    var run = Small.vensim("d : (d1-d300) ~~|\ne : d ~~|\na[d, e] = d * 1000 + e + Time ~~|");
    assertEquals(300_310, run.series("a[d300,d300]")[10]);
  }

  private static void assertFault(String expected, String equations) {
    var fault = assertThrows(ModelException.class, () -> Small.vensim(equations));
    assertTrue(String.valueOf(fault.getMessage()).contains(expected), fault.getMessage());
  }

  private static void called(String name, String arguments) {
    var call = name + "(" + arguments + ")";
    var xmile =
        XMILE
            .replace("SMTH3(g, 2) + PREVIOUS(g, 0)", call)
            .replace("</variables>", ARRAY + "</variables>");
    answered(call, () -> XmileReader.read(new StringReader(xmile), "m.xmile"));
    var spaced = call.replace('_', ' ').replace("array", "people");
    var vensim = VENSIM.replace("DELAY3(total, 4)", spaced);
    answered(spaced, () -> VensimReader.read(vensim, "m.mdl"));
  }

  private static void answered(String call, Supplier<Model> model) {
    try {
      Models.simulation(Models.program(model.get())).run();
    } catch (ModelException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("m."), call);
    } catch (RuntimeException e) {
      throw new AssertionError(call, e);
    }
  }

  private static void tried(String text, boolean vensim, SplittableRandom random) {
    var mutated = mutated(text, random);
    try {
      var model =
          vensim
              ? VensimReader.read(mutated, "m.mdl")
              : XmileReader.read(new StringReader(mutated), "m.xmile");
      var program = Models.program(model);
      if (steps(program) < 100_000) {
        Models.simulation(program).run();
      }
    } catch (ModelException e) {
      // A fault with its place is one of the two good answers.
      assertTrue(
          String.valueOf(e.getMessage()).matches("(?s)m\\.(mdl|xmile):\\d+: .*"), e.getMessage());
    }
  }

  /// Runs that are merely long are no concern of this test.
  private static double steps(Program program) {
    var v = new double[program.slots().size()];
    new Interpreter(program).control(v);
    new Interpreter(program).initial(v);
    var steps = (v[program.stop()] - v[program.start()]) / v[program.step()];
    return Double.isFinite(steps) ? steps : 0;
  }

  private static String mutated(String text, SplittableRandom random) {
    var out = new StringBuilder(text);
    for (var edits = 1 + random.nextInt(3); edits > 0; edits--) {
      var at = random.nextInt(out.length());
      var to = Math.min(out.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, to);
        case 1 -> out.insert(at, out.substring(at, to));
        case 2 -> out.setCharAt(at, (char) (32 + random.nextInt(95)));
        default -> out.insert(at, "([{<\"|~".charAt(random.nextInt(7)));
      }
    }
    return out.toString();
  }
}
