package dev.overtake.dynamics.vensim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.ModelException;
import org.junit.jupiter.api.Test;

/// What subscripts mean in Vensim's models.
class VensimArraysTest {

  @Test
  void subscriptsRangesMappingsAndExceptions() {
    var run =
        Small.vensim(
            """
            city : north, south, west ~~|
            coast : south, west ~~|
            port : p1, p2 -> coast ~~|
            people[city] = 10, 20, 30 ~~|
            tax[city] :EXCEPT: [north] = 2 ~~|
            tax[north] = 5 ~~|
            revenue[city] = people[city] * tax[city] ~~|
            total = SUM(revenue[city!]) ~~|
            highest = VMAX(people[coast!]) ~~|
            ships[port] = 100, 200 ~~|
            traffic[coast] = ships[port] + people[coast] ~~|
            count = ELMCOUNT(city) ~~|
            number[city] = city ~~|
            """);
    assertEquals(50, at(run, "revenue[north]"));
    assertEquals(150, at(run, "total"));
    assertEquals(30, at(run, "highest"));
    assertEquals(120, at(run, "traffic[south]"));
    assertEquals(230, at(run, "traffic[west]"));
    assertEquals(3, at(run, "count"));
    assertEquals(2, at(run, "number[south]"));
  }

  @Test
  void vectorsAreOrderedSelectedAndMapped() {
    var run =
        Small.vensim(
            """
            d : (e1-e4) ~~|
            v[d] = 30, 10, 40, 20 ~~|
            w[d] = 1, 0, 1, 0 ~~|
            order[d] = VECTOR SORT ORDER(v[d], 1) ~~|
            rank[d] = VECTOR RANK(v[d], 1) ~~|
            chosen = VECTOR SELECT(w[d!], v[d!], 0, 0, 0) ~~|
            second = VECTOR ELM MAP(v[e1], 2) ~~|
            """);
    assertEquals(1, at(run, "order[e1]"));
    assertEquals(3, at(run, "rank[e1]"));
    assertEquals(70, at(run, "chosen"));
    assertEquals(40, at(run, "second"));
  }

  @Test
  void aSelectionOverAnotherDimensionThanItsValuesPairsAllWithAll() {
    var run =
        Small.vensim(
            """
            d : e1, e2, e3 ~~|
            f : g1, g2 ~~|
            w[d] = 1, 0, 2 ~~|
            v[f] = 30, 10 ~~|
            m[d, f] = 1, 0; 0, 0; 3, 0; ~~|
            products = VECTOR SELECT(w[d!], v[f!], -1, 0, 0) ~~|
            values = VECTOR SELECT(w[d!], v[f!], -1, 6, 0) ~~|
            columns[f] = VECTOR SELECT(m[d!, f], v[f!], -1, 6, 0) ~~|
            """);
    assertEquals(120, at(run, "products"));
    assertEquals(80, at(run, "values"));
    assertEquals(80, at(run, "columns[g1]"));
    assertEquals(-1, at(run, "columns[g2]"));
  }

  @Test
  void anArrayMayBeWrittenAsATable() {
    var run =
        Small.vensim(
            """
            row : r1, r2 ~~|
            column : c1, c2, c3 ~~|
            m[row, column] = TABBED ARRAY(
            \t1\t-2\t3e1
            \t4\t5\t.5
            ) ~~|
            v[row] = TABBED ARRAY(7 8) ~~|
            """);
    assertEquals(-2, at(run, "m[r1,c2]"));
    assertEquals(30, at(run, "m[r1,c3]"));
    assertEquals(4, at(run, "m[r2,c1]"));
    assertEquals(8, at(run, "v[r2]"));
    for (var wrong :
        new String[] {"TABBED ARRAY(1 x)", "TABBED ARRAY(1 2", "TABBED ARRAY(1 2) + 1"}) {
      var text = "row : r1, r2 ~~|v[row] = " + wrong + " ~~|";
      assertThrows(ModelException.class, () -> Small.vensim(text), wrong);
    }
  }

  @Test
  void whatRunsIsNotWhatStandsOnTheLeft() {
    var run =
        Small.vensim(
            """
            row : r1, r2 ~~|
            column : row ~~|
            m[row, column] = 1, 2; 3, 4; ~~|
            share[row] = m[row, r1] / SUM(m[row!, r1]) ~~|
            diagonal = SUM(m[row!, row!]) ~~|
            one[r2] = SUM(m[row!, r2]) ~~|
            pairs = SUM(m[row!, r1] * SUM(m[row!, r2])) ~~|
            player = GAME(share[r2] * 4) ~~|
            """);
    assertEquals(0.25, at(run, "share[r1]"));
    assertEquals(0.75, at(run, "share[r2]"));
    assertEquals(5, at(run, "diagonal"));
    assertEquals(6, at(run, "one[r2]"));
    assertEquals(24, at(run, "pairs"));
    assertEquals(3, at(run, "player"));
  }

  private static double at(Run run, String name) {
    return run.series(name)[0];
  }
}
