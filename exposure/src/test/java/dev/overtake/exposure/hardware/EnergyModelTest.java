package dev.overtake.exposure.hardware;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.hardware.EnergyModel.Conditions;
import dev.overtake.exposure.hardware.EnergyModel.Measured;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnergyModelTest {
  @Test
  void aLawThatMadeTheRowsIsFoundAgain() {
    var rows = new ArrayList<Measured>();
    for (var model = 1; model <= 6; model++) {
      for (var batch = 1; batch <= 256; batch *= 4) {
        for (var newer : new boolean[] {false, true}) {
          var at = new Conditions(model, model * (1 + model % 3), batch, newer, model % 2 == 0);
          rows.add(new Measured("m" + model, at, law(at)));
        }
      }
    }
    var model = EnergyModel.fit(rows);
    var unseen = new Conditions(4.5, 9, 32, true, false);
    assertEquals(law(unseen), model.joules(unseen)[1], 0.02 * law(unseen));
    assertTrue(model.deviation() < 0.05, "deviation " + model.deviation());
  }

  private static double law(Conditions at) {
    return 0.3
        * at.active()
        * Math.pow(at.total() / at.active(), 0.5)
        * Math.pow(at.batch(), -0.6)
        * (at.newer() ? 0.9 : 1)
        * (at.eightBit() ? 0.7 : 1);
  }

  @Test
  void anIntervalHoldsItsMiddleAndAMissingNumberMeansNoModel() {
    var values =
        Map.of(
            "constant",
            -1.0,
            "active",
            1.0,
            "sparsity",
            0.5,
            "batch",
            -0.5,
            "batch-squared",
            0.0,
            "newer",
            0.0,
            "eight-bit",
            -0.5,
            "deviation",
            0.5);
    var joules =
        requireNonNull(EnergyModel.named(values)).joules(new Conditions(7, 7, 8, false, false));
    assertTrue(joules[0] < joules[1] && joules[1] < joules[2]);
    assertNull(EnergyModel.named(Map.of("constant", 1.0, "deviation", 0.5)));
  }
}
