package dev.overtake.dynamics.xmile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.ModelException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/// A model of Vensim's becomes one of XMILE that runs alike, or is refused by what has no form.
class XmileWriterTest {
  private static final String ROOMS =
      """
      room : r1, r2, r3 ~~|
      first : r1, r2 ~~|
      side : room ~~|
      m[room, side] = 1, 2, 3; 4, 5, 6; 7, 8, 9; ~~|
      v[room] = 1, 2, 3 ~~|
      """;

  @Test
  void whatRunsAlikeIsWritten() {
    assertAlike(
        """
        stock = INTEG(gain - loss, 100) ~ litre ~ It holds. |
        gain = WITH LOOKUP(Time, ([(0,0)-(9,9)],(0,1),(9,4))) ~~|
        loss = DELAY3(gain, 2) + SMOOTH(stock, 4) / 50 ~~|
        table((0,0),(200,5)) ~~|
        share = IF THEN ELSE(Time > 3 :AND: :NOT: Time = 5, table(stock), -2^2) ~~|
        """);
    assertAlike(ROOMS + "rows[room] = SUM(m[room, side!]) ~~|all = SUM(m[room!, side!]) ~~|");
  }

  @Test
  void namesInQuotesAreWrittenAsTheyAre() {
    var model =
        Small.xmileModel(
            "",
            """
            <stock name="cup"><eqn>8</eqn><outflow>"heat (lost)"</outflow></stock>
            <flow name="heat (lost)"><eqn>cup / 2</eqn></flow>
            """);
    var written = XmileWriter.write(model);
    var again = Small.run(XmileReader.read(new StringReader(written), "again.xmile"));
    assertArrayEquals(Small.run(model).series("heat (lost)"), again.series("heat (lost)"));
  }

  @Test
  void whatHasNoFormIsNamed() {
    assertRefused("a sum over parts", ROOMS + "a = SUM(v[first!]) ~~|");
    assertRefused("or along a diagonal", ROOMS + "a = SUM(m[room!, room!]) ~~|");
    assertRefused("equations of parts", ROOMS + "a[first] = 1 ~~|a[r3] = 2 ~~|");
    assertRefused("stands for another", "one : a, b -> two ~~|two : c, d ~~|x[one] = 1 ~~|");
    assertRefused("written in place", "a = 1 + WITH LOOKUP(Time, ((0,0),(9,9))) ~~|");
  }

  private static void assertAlike(String equations) {
    var model = Small.vensimModel(equations);
    var there = Small.run(model);
    var written = XmileWriter.write(model);
    var here = Small.run(XmileReader.read(new StringReader(written), "written.xmile"));
    for (var name : there.names()) {
      assertArrayEquals(there.series(name), here.series(name), name);
    }
    assertEquals(there.times().length, here.times().length);
  }

  private static void assertRefused(String expected, String equations) {
    var model = Small.vensimModel(equations);
    var fault = assertThrows(ModelException.class, () -> XmileWriter.write(model));
    assertTrue(String.valueOf(fault.getMessage()).contains(expected), fault.getMessage());
  }
}
