package dev.overtake.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosTest {
  private static final String GOOD =
      """
      id: mine
      title: Mine
      kind: hypothetical
      from: 2026-01-01
      sources: [bill]
      effects:
        - deny: service-access
          where: {operator: [US]}
          to: {location: ["!US"]}
          because: For the test.
      """;

  @Test
  void twelveAndMoreAreShipped() {
    assertTrue(Asked.all().size() >= 12);
    assertEquals(Asked.all().size(), Asked.all().stream().map(Scenario::id).distinct().count());
  }

  @Test
  void aGoodFileIsRead() {
    var effect = Scenarios.read("mine.yaml", GOOD).effects().getFirst();
    assertEquals("deny service-access", effect.verb().word());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service-access|everything|mine.yaml:7|deny: service-access",
        "operator: [US]|operator: [USA!]|mine.yaml:8|no jurisdiction",
        "operator: [US]|operater: [US]|mine.yaml:8|operater",
        "operator: [US]|operator: []|mine.yaml:8|lists nothing",
        "2026-01-01|soon|mine.yaml:4|soon",
      })
  void aWordThatMeansNothingIsAFaultWithItsPlace(
      String from, String to, String place, String says) {
    var text = GOOD.replace(from, to);
    var fault = assertThrows(InvalidRaceException.class, () -> Scenarios.read("mine.yaml", text));
    var message = fault.faults().toString();
    assertTrue(message.contains(place), message);
    assertTrue(message.contains(says), message);
  }
}
