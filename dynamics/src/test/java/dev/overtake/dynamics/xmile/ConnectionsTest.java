package dev.overtake.dynamics.xmile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.ModelException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
  private static final String RIVER =
      """
      <model name="river"><variables>
        <aux name="flow" access="output"><eqn>2 + TIME</eqn></aux>
      </variables></model>
      """;

  private static Run run(String main, String models) {
    var text =
        """
        <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
        <sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
        <model><variables>%s</variables></model>
        %s
        </xmile>
        """
            .formatted(main, models);
    return Small.run(XmileReader.read(new StringReader(text), "river.xmile"));
  }

  @Test
  void anOutputFeedsAVariableOfTheModelAround() {
    var run =
        run(
            """
            <module name="river"><connect to=".water" from="river.flow"/></module>
            <aux name="water" access="input"><eqn>0</eqn></aux>
            <aux name="power"><eqn>10 * water</eqn></aux>
            """,
            RIVER);
    assertArrayEquals(new double[] {2, 3, 4}, run.series("water"));
    assertArrayEquals(new double[] {20, 30, 40}, run.series("power"));
  }

  @Test
  void aConnectionStandsInBothModules() {
    var both = "<connect to=\"mill.water\" from=\"river.flow\"/>";
    var run =
        run(
            "<module name=\"river\">%s</module><module name=\"mill\">%s</module>"
                .formatted(both, both),
            RIVER
                + """
                <model name="mill"><variables>
                  <aux name="water" access="input"><eqn>0</eqn></aux>
                  <aux name="flour"><eqn>3 * water</eqn></aux>
                </variables></model>
                """);
    assertArrayEquals(new double[] {6, 9, 12}, run.series("mill.flour"));
  }

  @Test
  void namesInQuotesAndInputsPassedOnAreFollowed() {
    var run =
        run(
            """
            <module name="river"/>
            <module name="old mill">
              <connect to="&quot;old mill&quot;.&quot;water, fresh&quot;" from="river.flow"/></module>
            <module name="bakery"><connect to="bakery.in" from="&quot;old mill&quot;.&quot;water, fresh&quot;"/></module>
            """,
            RIVER
                + """
                <model name="old mill"><variables>
                  <aux name="water, fresh" access="input"><eqn>0</eqn></aux>
                  <aux name="flour"><eqn>3 * "water, fresh"</eqn></aux>
                </variables></model>
                <model name="bakery"><variables>
                  <aux name="in" access="input"><eqn>0</eqn></aux>
                  <aux name="bread"><eqn>in + 1</eqn></aux>
                </variables></model>
                """);
    assertArrayEquals(new double[] {6, 9, 12}, run.series("old mill.flour"));
    assertArrayEquals(new double[] {3, 4, 5}, run.series("bakery.bread"));
  }

  @Test
  void aConnectionToNothingIsRefused() {
    var said =
        assertThrows(
            ModelException.class,
            () ->
                run(
                    "<module name=\"river\"><connect to=\".sea\" from=\"river.flow\"/></module>"
                        + "<aux name=\"y\"><eqn>1</eqn></aux>",
                    RIVER));
    assertTrue(String.valueOf(said.getMessage()).contains("'sea'"), said.getMessage());
  }
}
