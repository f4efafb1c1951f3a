package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioHeaderTest {
  private final Faults faults = new Faults();

  @Test
  void aHeaderSaysWhenAScenarioHoldsAndSinceWhenItIsKnown() {
    var header =
        read(
            """
            id: port-closed
            title: A port closes for a month
            kind: historical
            from: 2025-03
            until: 2025-04
            sources: [harbour-notice]
            effects: []
            """);
    assertTrue(faults.isEmpty(), faults.inOrder().toString());
    assertEquals(LocalDate.of(2025, 3, 1), header.from());
    assertEquals(LocalDate.of(2025, 4, 30), header.until());
    assertEquals(header.from(), header.known());
    assertTrue(header.inForce(LocalDate.of(2025, 4, 30)));
    assertFalse(header.inForce(LocalDate.of(2025, 5, 1)));
    assertFalse(header.inForce(LocalDate.of(2025, 2, 28)));
  }

  @Test
  void aScenarioWithoutAnEndStaysInForce() {
    var header =
        read(
            """
            id: duty
            title: A duty begins
            kind: pending
            from: 2026-12-02
            sources: [gazette]
            """);
    assertNull(header.until());
    assertTrue(header.inForce(LocalDate.of(2040, 1, 1)));
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    read(
        """
        id: vague
        title: Something
        kind: rumour
        from: soon
        """);
    var found = faults.inOrder().stream().map(Fault::toString).toList();
    assertEquals(3, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("s.yaml:1:1: 'sources' is missing"), found.toString());
    assertTrue(found.get(1).startsWith("s.yaml:3:7: 'rumour' is no kind"), found.toString());
    assertTrue(found.get(2).startsWith("s.yaml:4:7: 'soon' is no date"), found.toString());
  }

  private ScenarioHeader read(String text) {
    List<String> keys = ScenarioHeader.keysWith("effects");
    return YamlMap.parse("s.yaml", text, keys, faults).map(ScenarioHeader::read).orElseThrow();
  }
}
