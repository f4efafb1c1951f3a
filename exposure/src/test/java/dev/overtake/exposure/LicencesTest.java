package dev.overtake.exposure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.LicenceExpression;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.scenario.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC-BY-SA-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-SA-3.0",
        "CC-BY-3.0",
        "CC-BY-2.0",
        "CC-BY-ND-4.0",
        "BSD-3-Clause-Clear",
        "MIT-0",
        "Apache-1.1",
        "GPL-2.0+",
        "Modified MIT License"
      })
  void aLicenceStaysItself(String text) {
    assertEquals(text, read(text).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apache-2.0                         | Apache-2.0",
        "MIT AND CC-BY-NC-4.0               | MIT AND CC-BY-NC-4.0",
        "mit OR (apache-2.0 AND x-1.0)      | MIT OR (Apache-2.0 AND x-1.0)",
        "(MIT)                              | MIT",
        "(MIT OR Apache-2.0) AND CC-BY-4.0  | (MIT OR Apache-2.0) AND CC-BY-4.0",
        "GPL-2.0-only WITH Classpath-exception-2.0 | GPL-2.0-only WITH Classpath-exception-2.0",
        "MIT AND                            | MIT AND",
        "(MIT OR x                          | (MIT OR x",
        "MIT OR x) y                        | MIT OR x) y",
        "Our own terms AND MIT              | Our own terms AND MIT",
      })
  void anExpressionIsReadOrStaysOneText(String text, String id) {
    assertEquals(id, read(text).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MIT                                | FALSE",
        "CC-BY-NC-4.0                       | TRUE",
        "MIT AND CC-BY-NC-4.0               | TRUE",
        "MIT OR CC-BY-NC-4.0                | FALSE",
        "CC-BY-NC-4.0 OR CC-BY-NC-SA-4.0    | TRUE",
        "MIT AND never-heard-of             | UNKNOWN",
        "CC-BY-NC-4.0 AND never-heard-of    | TRUE",
        "MIT OR never-heard-of              | FALSE",
        "CC-BY-NC-4.0 OR never-heard-of     | UNKNOWN",
        "(MIT OR CC-BY-NC-4.0) AND MIT      | FALSE",
        "MIT WITH some-exception            | FALSE",
      })
  void whatRestrictsFollowsFromTheParts(String text, Ternary research) {
    assertEquals(
        research, read(text).restricts(l -> Ternary.of(l.kind() == Licence.Kind.RESEARCH)));
  }

  @Test
  void severalOfABillAllHold() {
    assertEquals("MIT AND CC-BY-NC-4.0", read("MIT").and(read("CC-BY-NC-4.0")).id());
    assertEquals("MIT", read("MIT").and(read("mit")).id());
  }

  @Test
  void aStricterWordOfTheBillHoldsBesideWhatIsInherited() {
    var model = Asked.model("id: a, model: Clinic/Medical-Llama-3.3-70B, licence: CC-BY-NC-4.0");
    assertEquals(
        "LicenseRef-llama3_3-community AND CC-BY-NC-4.0", requireNonNull(model.licence()).value());
    var bill =
        Asked.yaml("models: [{id: a, model: Clinic/Medical-Llama-3.3-70B, licence: CC-BY-NC-4.0}]");
    var scenario = Asked.doing("- {revoke: licence, where: {licence_is: [research]}, because: x}");
    assertEquals(Outcome.STOPS, outcome(Asked.of(bill, List.of(scenario))));
  }

  @Test
  void anOpenWordOfTheBillChangesNothing() {
    var model = Asked.model("id: a, model: DeepSeek-R1-Distill-Llama-70B, licence: MIT");
    assertEquals("LicenseRef-llama3_3-community", requireNonNull(model.licence()).value());
  }

  @Test
  void ofAChoiceOneMayTakeTheOther() {
    var bill =
        Asked.yaml(
            "models: [{id: a, model: our-own, endpoint: 'http://localhost:1', licence: MIT OR CC-BY-NC-4.0}]");
    var research = Asked.doing("- {revoke: licence, where: {licence_is: [research]}, because: x}");
    assertEquals(Outcome.KEEPS, outcome(Asked.of(bill, List.of(research))));
    var named = Asked.doing("- {revoke: licence, where: {licence: [MIT]}, because: x}");
    assertEquals(Outcome.KEEPS, outcome(Asked.of(bill, List.of(named))));
    assertTrue(Asked.of(bill, List.of()).advice().cutSets().isEmpty());
  }

  private static LicenceExpression read(String text) {
    return Asked.knowledge(Asked.DAY).licences(text);
  }

  private static Outcome outcome(Exposure exposure) {
    return exposure.outcomes().scenarios().getFirst().uses().getFirst().outcome();
  }
}
