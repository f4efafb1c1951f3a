package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shares of what is scarce, and inverses.
class AllocationsTest {
  private static final String TOWNS =
      """
      town : Ash, Birch, Cedar ~~|
      profile : ptype, ppriority, pwidth, pextra ~~|
      asked[town] = 6, 4, 10 ~~|
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void allThatThereIsIsSharedAndNobodyGetsMoreThanWasAskedFor(int shape) {
    var run =
        Small.vensim(
            TOWNS
                + """
                curve[town,ptype] = %s ~~|
                curve[town,ppriority] = 3, 2, 1 ~~|
                curve[town,pwidth] = 2 ~~|
                curve[town,pextra] = 0 ~~|
                there = 3 * Time ~~|
                got[town] = ALLOCATE AVAILABLE(asked[town], curve[town,ptype], there) ~~|
                """
                    .formatted(shape));
    for (var t = 0; t < run.times().length; t++) {
      var ash = run.series("got[Ash]")[t];
      var birch = run.series("got[Birch]")[t];
      var cedar = run.series("got[Cedar]")[t];
      assertEquals(Math.min(3 * run.times()[t], 20), ash + birch + cedar, 1e-9);
      assertTrue(ash <= 6 && birch <= 4 && cedar <= 10 && Math.min(ash, cedar) >= 0);
      assertTrue(ash / 6 >= birch / 4 && birch / 4 >= cedar / 10);
    }
  }

  @Test
  void byPriorityIsTheRectangularShape() {
    var run =
        Small.vensim(
            TOWNS
                + """
                rank[town] = 3, 2, 1 ~~|
                got[town] = ALLOCATE BY PRIORITY(asked[town], rank[town], ELMCOUNT(town), 2, 8) ~~|
                """);
    // Ash has all; for equal widths the shares of the other two differ by half.
    var ash = run.series("got[Ash]")[0];
    var birch = run.series("got[Birch]")[0];
    var cedar = run.series("got[Cedar]")[0];
    assertEquals(8, ash + birch + cedar, 1e-9);
    assertEquals(birch / 4, cedar / 10 + 0.5, 1e-9);
    assertEquals(6, ash, 1e-9);
  }

  @Test
  void curvesThatVensimHasAndThisEngineHasNotAreRefused() {
    for (var shape : new String[] {"-1", "5", "11", "1.5"}) {
      var text =
          TOWNS
              + "curve[town,ptype] = "
              + shape
              + "~~|curve[town,ppriority] = 1~~|curve[town,pwidth] = 1~~|"
              + "curve[town,pextra] = 0~~|"
              + "got[town] = ALLOCATE AVAILABLE(asked[town], curve[town,ptype], 1) ~~|";
      var fault = assertThrows(ModelException.class, () -> Small.vensim(text));
      assertTrue(String.valueOf(fault.getMessage()).contains("from 0 to 4"), fault.getMessage());
    }
  }

  @Test
  void aMatrixTimesItsInverseIsOne() {
    var run =
        Small.vensim(
            """
            row : r1, r2, r3 ~~|
            column <-> row ~~|
            middle <-> row ~~|
            m[row,column] = 2, 1, 0; 0, 1, 4; 5, 0, 1; ~~|
            i[row,column] = INVERT MATRIX(m[row,column], 3) ~~|
            one[row,column] = SUM(m[row,middle!] * i[middle!,column]) ~~|
            """);
    assertEquals(1, run.series("one[r1,r1]")[0], 1e-12);
    assertEquals(0, run.series("one[r2,r3]")[0], 1e-12);
    assertEquals(1, run.series("one[r3,r3]")[0], 1e-12);
  }
}
