package dev.overtake.dynamics.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.xmile.XmileReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {
  private static final String TANK =
      """
      <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
      <header/><sim_specs time_units="hour"><start>0</start><stop>1</stop><dt>0.5</dt></sim_specs>
      <model><variables>
      <stock name="water"><eqn>level_at_start</eqn><outflow>draining</outflow><units>litres</units></stock>
      <aux name="level at start"><eqn>10</eqn><units>litre</units></aux>
      <flow name="draining"><eqn>water / emptying</eqn><units>litre/hour</units></flow>
      <aux name="emptying"><eqn>4</eqn><units>hours</units></aux>
      <aux name="share"><eqn>EXP(-TIME / emptying) + 1</eqn><units>dmnl</units></aux>
      </variables></model></xmile>
      """;

  private static List<String> warnings(String text) {
    return UnitCheck.warnings(
        Models.program(XmileReader.read(new StringReader(text), "tank.xmile")));
  }

  @Test
  void agreeingUnitsGiveNoWarning() {
    assertEquals(List.of(), warnings(TANK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<units>litre/hour</units>|<units>litre</units>|water' is in litre, but its net flow",
        "water / emptying|water * emptying|draining' is in litre/hour",
        "-TIME / emptying|-TIME|an argument of EXP in hour",
        "water / emptying|water / emptying + TIME|the terms of a sum",
        "<units>litres</units>|<units>metres</units>|its first value is in litre",
      })
  void whatDoesNotAgreeIsNamedWithItsPlace(String from, String to, String says) {
    var found = warnings(TANK.replace(from, to));
    assertTrue(found.toString().contains(says), found.toString());
    assertTrue(found.getFirst().startsWith("tank.xmile:"), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "kg*m/s^2, kg*m/s/s, true",
    "1/yr, 1/years, true",
    "(a/b)*b, a, true",
    "GW, GW/yr, false",
    "dmnl, fraction, true"
  })
  void unitsAreComparedByTheirPowers(String a, String b, boolean same) {
    assertEquals(same, Units.parse(a).equals(Units.parse(b)));
  }
}
