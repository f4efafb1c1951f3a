package dev.overtake.dynamics.xmile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/// What the programs that write XMILE add to it.
class DialectsTest {
  private static Run run(String vendor, String dt, String variables) {
    var text =
        """
        <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
        <header><vendor>%s</vendor></header>
        <sim_specs><start>0</start><stop>2</stop><dt>%s</dt></sim_specs>
        <model><variables>%s</variables></model></xmile>
        """
            .formatted(vendor, dt, variables);
    return Small.run(XmileReader.read(new StringReader(text), "dialect.xmile"));
  }

  private static String aux(String name, String equation) {
    return "<aux name=\"%s\"><eqn>%s</eqn></aux>".formatted(name, equation);
  }

  @Test
  void whatXmutilWritesIsInStellasLanguage() {
    var run =
        run(
            "Ventana Systems, xmutil",
            "1",
            aux("count", "PREVIOUS(SELF, 0) + DT") + aux("down", "INT(-1.5)"));
    assertArrayEquals(new double[] {1, 2, 3}, run.series("count"));
    assertEquals(-2, run.series("down")[0]);
  }

  @Test
  void vensimsExportNamesItsConstants() {
    var run =
        run("Ventana Systems, Inc.", " TIME_STEP=0.5", aux("step", "TIME_STEP + 0 * FINAL_TIME"));
    assertEquals(5, run.times().length);
    assertEquals(0.5, run.series("step")[0]);
  }

  @Test
  void constantsMayHaveBrackets() {
    var run = run("isee systems, inc.", "1", aux("turn", "2 * PI()") + aux("now", "TIME()"));
    assertEquals(2 * Math.PI, run.series("turn")[0]);
    assertArrayEquals(new double[] {0, 1, 2}, run.series("now"));
  }

  @Test
  void nothingAtAllIsNan() {
    var run = run("isee systems, inc.", "1", aux("y", "IF TIME &gt; 1 THEN NAN ELSE 1"));
    assertEquals(1, run.series("y")[1]);
    assertTrue(Double.isNaN(run.series("y")[2]));
  }

  @Test
  void functionsOverArraysTakeListsAndSlices() {
    var dimensions =
        "<dimensions><dim name=\"d\"><elem name=\"a\"/><elem name=\"b\"/></dim></dimensions>";
    var run =
        Small.run(
            Small.xmileModel(
                dimensions,
                """
                <aux name="x"><dimensions><dim name="d"/></dimensions>
                  <element subscript="a"><eqn>4</eqn></element>
                  <element subscript="b"><eqn>8</eqn></element></aux>
                """
                    + aux("list", "MEAN(1, 2, 6)")
                    + aux("both", "MEAN(x[*], 3)")
                    + aux("least", "MIN(x[*], 5)")
                    + aux("most", "MAX(7, x[*])")));
    assertEquals(3, run.series("list")[0]);
    assertEquals(5, run.series("both")[0]);
    assertEquals(4, run.series("least")[0]);
    assertEquals(8, run.series("most")[0]);
  }
}
