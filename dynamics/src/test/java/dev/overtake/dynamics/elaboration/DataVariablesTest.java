package dev.overtake.dynamics.elaboration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.xmile.XmileReader;
import dev.overtake.dynamics.xmile.XmileWriter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataVariablesTest {
  private static final DataSeries PRICE =
      new DataSeries("price", new double[] {2, 4, 7}, new double[] {10, 20, 50});

  @Test
  void betweenPointsDataLieOnALineAndBesideThemTheNearestCounts() {
    var line = new double[] {10, 10, 10, 15, 20, 30, 40, 50, 50, 50, 50};
    assertArrayEquals(line, priced("price ~ euro ~|"));
    assertArrayEquals(line, priced("price :INTERPOLATE: ~ euro ~|"));
  }

  @Test
  void aKeywordHoldsTheLastValueOrLooksForTheNext() {
    assertArrayEquals(
        new double[] {10, 10, 10, 10, 20, 20, 20, 50, 50, 50, 50},
        priced("price :HOLD BACKWARD: ~~|"));
    assertArrayEquals(
        new double[] {10, 10, 10, 20, 20, 50, 50, 50, 50, 50, 50},
        priced("price :LOOK FORWARD: ~~|"));
  }

  @Test
  void rawDataAreMissingBetweenTheirPoints() {
    var known = "known = IF THEN ELSE(price = :NA:, 0, price) ~~|";
    var model = given("price :RAW: ~~|" + known, PRICE);
    assertArrayEquals(
        new double[] {0, 0, 10, 0, 20, 0, 0, 50, 0, 0, 0}, Small.run(model).series("known"));
  }

  @Test
  void rawDataStayWhileAMethodLooksAhead() {
    var every = new DataSeries("inflow", new double[] {0, 1, 2, 3}, new double[] {1, 2, 3, 4});
    var program =
        Models.program(
            given("inflow :RAW: ~~|FINAL TIME = 3 ~~|level = INTEG(inflow, 0) ~~|", every));
    var level = new int[] {program.slot("level")};
    var run =
        Models.simulation(program)
            .run(new Simulation.Options(Model.Method.RK4, Map.of(), level, 1));
    assertArrayEquals(new double[] {0, 1, 3, 6}, run.values()[0], 1e-12);
  }

  @Test
  void pointsOnStepsAreMetWhateverTheRoundingOfTime() {
    var times = new double[10];
    var values = new double[10];
    for (var i = 0; i < 10; i++) {
      times[i] = Double.parseDouble("0." + i);
      values[i] = i;
    }
    for (var keyword : List.of(":RAW:", ":HOLD BACKWARD:", ":LOOK FORWARD:")) {
      var model =
          given(
              "x " + keyword + " ~~|FINAL TIME = 0.9 ~~|TIME STEP = 0.1 ~~|",
              new DataSeries("x", times, values));
      assertArrayEquals(values, Small.run(model).series("x"), 0, keyword);
    }
  }

  @Test
  void everyElementHasItsOwnSeries() {
    var text = "land: a, b ~~|all: a, b, c ~~|x[land] ~~|twice[land] = 2 * x[land] ~~|";
    var model =
        given(
            text + "total = SUM(x[land!]) ~~|",
            new DataSeries("X[a]", new double[] {0, 10}, new double[] {0, 10}),
            new DataSeries("x[ b ]", new double[] {0}, new double[] {7}));
    var run = Small.run(model);
    assertEquals(8, run.series("twice[a]")[4]);
    assertEquals(14, run.series("twice[b]")[4]);
    assertEquals(11, run.series("total")[4]);
    assertEquals(List.of("x[a]", "x[b]"), DataVariables.names(model));
  }

  @Test
  void whatHasNoDataIsNamedWithItsLine() {
    var model = Small.vensimModel("land: a, b ~~|\nprice ~~|\nx[land] :RAW: ~~|\n");
    var none = assertThrows(ModelException.class, () -> Models.program(model));
    assertTrue(
        String.valueOf(none.getMessage()).startsWith("small.mdl:2: 'price'"), none.toString());
    var some = DataVariables.given(model, List.of(PRICE));
    var element = assertThrows(ModelException.class, () -> Models.program(some));
    assertTrue(
        String.valueOf(element.getMessage()).startsWith("small.mdl:3: 'x[a]'"), element.toString());
  }

  @Test
  void writtenAsXmileDataAreGraphicalFunctionsOfTime() {
    var model = given("price :LOOK FORWARD: ~~|", PRICE);
    var again = XmileReader.read(new StringReader(XmileWriter.write(model)), "again.xmile");
    assertArrayEquals(Small.run(model).series("price"), Small.run(again).series("price"));
  }

  @Test
  void anXmileVariableWithoutAnEquationIsOneOfData() {
    var model =
        Small.xmileModel("", "<aux name=\"price\"/><aux name=\"twice\"><eqn>2*price</eqn></aux>");
    assertEquals(List.of("price"), DataVariables.names(model));
    var fault = assertThrows(ModelException.class, () -> Models.program(model));
    assertTrue(fault.toString().contains("has no equation and no data"), fault.toString());
    var run = Small.run(DataVariables.given(model, List.of(PRICE)));
    assertEquals(30, run.series("twice")[3]);
    var written = XmileReader.read(new StringReader(XmileWriter.write(model)), "again.xmile");
    assertEquals(List.of("price"), DataVariables.names(written));
  }

  private static double[] priced(String declaration) {
    return Small.run(given(declaration, PRICE)).series("price");
  }

  private static Model given(String equations, DataSeries... series) {
    return DataVariables.given(Small.vensimModel(equations), List.of(series));
  }
}
