package dev.overtake.exposure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.scenario.Caveat;
import dev.overtake.exposure.scenario.Effect;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseResult;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final LocalDate EVE = LocalDate.of(2026, 6, 11);
  private static final LocalDate AFTER = LocalDate.of(2026, 6, 13);
  private static final String BILL =
      """
      business: {jurisdiction: FR}
      uses:
        - {id: research, needs: [fable]}
        - {id: mail, needs: [sonnet]}
        - {id: search, needs: [own]}
      models:
        - {id: fable, model: claude-fable-5, provider: Amazon Bedrock}
        - {id: sonnet, model: claude-sonnet-4, provider: Anthropic}
        - {id: own, model: mistral-7b-instruct, endpoint: "http://localhost:8000"}
      """;

  @Test
  void theDayBeforeTheToolDoesNotKnow() {
    var result = directive(EVE, EVE);
    assertFalse(result.counted());
    assertTrue(result.uses().isEmpty());
    assertEquals(List.of(new Caveat(Caveat.Kind.NOT_KNOWN, EVE)), result.caveats());
  }

  @Test
  void theDayAfterItSaysWhatBrokeAndWhatKeptRunning() {
    var result = directive(AFTER, AFTER);
    assertTrue(result.counted());
    assertEquals(
        List.of(Outcome.STOPS, Outcome.KEEPS, Outcome.KEEPS),
        result.uses().stream().map(UseResult::outcome).toList());
    var because = result.uses().getFirst().because().getFirst();
    assertEquals("fable", because.component());
    assertEquals(Effect.Verb.DENY_SERVICE_ACCESS, requireNonNull(because.effect()).verb());
  }

  @Test
  void onceItEndedItCountsNoMore() {
    var day = LocalDate.of(2026, 7, 1);
    assertFalse(directive(day, day).counted());
  }

  @Test
  void aScenarioOnSecondarySourcesSaysSoFirst() {
    assertEquals(
        Caveat.Kind.SECONDARY_SOURCES, directive(AFTER, AFTER).caveats().getFirst().kind());
  }

  private static ScenarioResult directive(LocalDate day, LocalDate known) {
    var scenario = List.of(Asked.scenario("us-model-directive-2026-06"));
    return Asked.of(Asked.yaml(BILL), scenario, day, true, known).outcomes().scenarios().getFirst();
  }
}
