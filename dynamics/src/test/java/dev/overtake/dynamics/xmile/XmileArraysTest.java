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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which element a place of an array means.
class XmileArraysTest {
  private static final String DIMENSIONS =
      "<dimensions><dim name=\"d\" size=\"2\"/><dim name=\"e\"><elem name=\"x\"/><elem name=\"y\"/>"
          + "<elem name=\"z\"/></dim></dimensions>";

  /* Both of its places are of one dimension: rows 1 2 and 3 4. */
  private static final String SQUARE = array("m", "d", "d", "1,1=1", "1,2=2", "2,1=3", "2,2=4");
  private static final String OBLONG =
      array("k", "d", "e", "1,x=1", "1,y=2", "1,z=3", "2,x=4", "2,y=5", "2,z=6");

  @Test
  void aDimensionThatStandsTwiceIsMatchedPlaceByPlace() {
    assertValues(SQUARE + each("a", "m * 10", "d", "d"), "a", 10, 20, 30, 40);
    assertValues(SQUARE + each("a", "m[d, d] * 10", "d", "d"), "a", 10, 20, 30, 40);
    assertValues(SQUARE + each("a", "m[d, d]", "d"), "a", 1, 4);
  }

  @Test
  void rowsColumnsAndTheWholeOfASquareAreAddedUp() {
    assertValues(SQUARE + each("a", "SUM(m)"), "a", 10);
    assertValues(SQUARE + each("a", "SUM(m[*, *])"), "a", 10);
    assertValues(SQUARE + each("a", "SUM(m[d, *])", "d"), "a", 3, 7);
    assertValues(SQUARE + each("a", "SUM(m[*, d])", "d"), "a", 4, 6);
    assertValues(SQUARE + each("a", "SUM(m[*, 1:1])"), "a", 4);
    assertValues(SQUARE + each("a", "SIZE(m) * 10 + SIZE(d)"), "a", 42);
    assertValues(SQUARE + each("a", "SUM(m[d, *]) / SUM(m)", "d", "d"), "a", .3, .3, .7, .7);
  }

  @Test
  void theProductOfTwoMatricesIsASumOverThePlacesBetween() {
    assertValues(
        SQUARE + each("v", "d * 10", "d") + each("a", "SUM(m[d, *] * v[*])", "d"), "a", 50, 110);
  }

  @Test
  void anApostropheTurnsAnArrayRound() {
    assertValues(SQUARE + each("a", "m'", "d", "d"), "a", 1, 3, 2, 4);
    assertValues(SQUARE + each("a", "SUM(m * m')"), "a", 1 + 6 + 6 + 16);
    assertValues(OBLONG + each("a", "k'", "e", "d"), "a", 1, 4, 2, 5, 3, 6);
    assertFault("'a': only the bare name of an array", SQUARE + each("a", "m[1,2]'"));
  }

  @Test
  void aPlaceOfTheLeftIsMeantByItsNumber() {
    assertValues(SQUARE + each("a", "m[@2, @1]", "d", "d"), "a", 1, 3, 2, 4);
    assertValues(OBLONG + each("a", "k[@2, @1]", "e", "d"), "a", 1, 4, 2, 5, 3, 6);
    assertFault("no place @3", SQUARE + each("a", "m[@3, 1]", "d", "d"));
  }

  @Test
  void anElementMayHaveItsDimensionBeforeIt() {
    assertValues(OBLONG + each("a", "k[d.2, e.y]"), "a", 5);
  }

  @Test
  void rangesThatDifferDoNotRunTogether() {
    assertValues(OBLONG + each("a", "SUM(k[1, x:y] * k[2, x:y])"), "a", 4 + 10);
    assertFault("two ranges of 'e'", OBLONG + each("a", "SUM(k[1, x:y] * k[2, y:z])"));
  }

  @Test
  void anElementThatIsNotThereIsZeroOrNotANumber() {
    var variables = OBLONG + each("a", "k[1, TIME + 2]");
    assertArrayEquals(new double[] {2, 3, 0}, first(run(DIMENSIONS, variables), "a"));
    var asked =
        "<header><options><uses_arrays invalid_index_value=\"NaN\"/></options></header>"
            + DIMENSIONS;
    assertArrayEquals(new double[] {2, 3, Double.NaN}, first(run(asked, variables), "a"));
  }

  private static double[] first(Run run, String name) {
    return Arrays.copyOf(run.series(name), 3);
  }

  private static void assertValues(String variables, String name, double... expected) {
    var run = run(DIMENSIONS, variables);
    var values =
        run.names().stream()
            .filter(n -> n.equals(name) || n.startsWith(name + "["))
            .mapToDouble(n -> run.series(n)[0])
            .toArray();
    assertArrayEquals(expected, values, 1e-12);
  }

  /// What is written and read again says the same.
  private static Run run(String before, String variables) {
    var model = Small.xmileModel(before, variables);
    var run = Small.run(model);
    var again = XmileReader.read(new StringReader(XmileWriter.write(model)), "again.xmile");
    var second = Small.run(again);
    for (var name : run.names()) {
      assertArrayEquals(run.series(name), second.series(name), name);
    }
    assertEquals(run.names(), second.names());
    return run;
  }

  private static void assertFault(String expected, String variables) {
    var fault =
        assertThrows(
            ModelException.class, () -> Small.run(Small.xmileModel(DIMENSIONS, variables)));
    assertTrue(String.valueOf(fault.getMessage()).contains(expected), fault.getMessage());
  }

  private static String each(String name, String equation, String... dimensions) {
    return "<aux name=\"%s\">%s<eqn>%s</eqn></aux>".formatted(name, list(dimensions), equation);
  }

  private static String array(String name, String first, String second, String... elements) {
    return "<aux name=\"%s\">%s%s</aux>"
        .formatted(
            name,
            list(first, second),
            Arrays.stream(elements)
                .map(e -> e.split("=", -1))
                .map("<element subscript=\"%s\"><eqn>%s</eqn></element>"::formatted)
                .collect(Collectors.joining()));
  }

  private static String list(String... dimensions) {
    return dimensions.length == 0
        ? ""
        : Arrays.stream(dimensions)
            .map("<dim name=\"%s\"/>"::formatted)
            .collect(Collectors.joining("", "<dimensions>", "</dimensions>"));
  }
}
