package dev.overtake.exposure.advice;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.Asked;
import dev.overtake.exposure.SmallRace;
import dev.overtake.exposure.advice.Change.HostModel;
import dev.overtake.exposure.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementsTest {
  private static final Scenario NO_US_SERVICE =
      Asked.doing("- {deny: service-access, where: {operator: [US]}, because: x}");
  private static final Scenario NO_CHINA =
      Asked.doing("- {revoke: licence, where: {weights: [CN]}, because: x}");
  private static final String BILL =
      """
      business: {jurisdiction: DE}
      uses: [{id: talk, title: Talk, needs: [gpt]}]
      models: [{id: gpt, model: gpt-3.5-turbo, endpoint: "https://api.openai.com/v1"}]
      """;
  private static final String CHIPS = "chips: [{id: c, chip: H100, count: %d}]\n";

  private static final Race RACE =
      new SmallRace()
          .scores("gpt-3.5-turbo", 0.50, 0.52, 0.48, 0.51)
          .scores("gpt-oss-120b", 0.52, 0.53, 0.50, 0.52)
          .scores("gpt-oss-20b", 0.30, 0.31, 0.29, 0.33)
          .scores("Qwen2.5-72B-Instruct", 0.50, 0.53, 0.48, 0.52)
          .scores("claude-sonnet-4", 0.90, 0.90, 0.90, 0.90)
          .scores("DeepSeek-V3", 0.50)
          .race();

  @Test
  void onlyOpenWeightsThatWereMeasuredBesideItAreCandidates() {
    assertEquals(
        List.of("Qwen2.5-72B-Instruct", "gpt-oss-120b", "gpt-oss-20b"),
        found(BILL, NO_US_SERVICE).stream().map(Replacement::name).sorted().toList());
  }

  @Test
  void aLossHasItsIntervalAndWhatScoresWorseIsNotAsGood() {
    var large = named("gpt-oss-120b", BILL, NO_US_SERVICE);
    assertTrue(large.good());
    assertEquals(-1.5, large.loss().mean(), 1e-9);
    assertTrue(large.loss().low() < -1.5 && large.loss().high() > -1.5);
    assertEquals(4, large.loss().benchmarks());
    assertFalse(named("gpt-oss-20b", BILL, NO_US_SERVICE).good());
  }

  @Test
  void whatFailsInTheSameScenarioIsNoReplacement() {
    var bill =
        BILL.replace("gpt-3.5-turbo", "Qwen2.5-72B-Instruct")
            .replace("api.openai.com/v1", "x.example");
    assertEquals(
        List.of("gpt-oss-120b", "gpt-oss-20b"),
        found(bill, NO_CHINA).stream().map(Replacement::name).sorted().toList());
  }

  @Test
  void itIsSaidWhatSurvives() {
    assertEquals(List.of("test"), named("gpt-oss-120b", BILL, NO_US_SERVICE).survives());
  }

  @Test
  void chipsOfOnesOwnDecideWhatFits() {
    var two =
        requireNonNull(
            named("gpt-oss-120b", BILL + CHIPS.formatted(4), NO_US_SERVICE).needs().fit());
    assertEquals(16, requireNonNull(two.fit()).bits());
    var one =
        requireNonNull(
            named("gpt-oss-120b", BILL + CHIPS.formatted(1), NO_US_SERVICE).needs().fit());
    assertEquals(4.5, requireNonNull(one.fit()).bits());
    var large = "Qwen2.5-72B-Instruct";
    assertNotNull(named(large, BILL + CHIPS.formatted(1), NO_US_SERVICE).needs().fit());
    assertNull(named(large, BILL, NO_US_SERVICE).needs().fit());
  }

  @Test
  void nothingOnTheFrontIsBeaten() {
    var all = found(BILL, NO_US_SERVICE);
    for (var one : all) {
      assertEquals(one.onFront(), all.stream().noneMatch(other -> other.beats(one)), one.name());
    }
    assertTrue(all.getFirst().onFront());
  }

  @Test
  void sizesGiveMemoryAndEnergy() {
    var needs = named("gpt-oss-120b", BILL, NO_US_SERVICE).needs();
    assertEquals(234, requireNonNull(needs.memoryGb()).first(), 1e-9);
    var energy = requireNonNull(needs.wattHours());
    assertTrue(energy.first() > 0 && energy.first() < energy.last());
  }

  @Test
  void whatHandlesLessIsNoReplacement() {
    var race = new SmallRace();
    for (var model : List.of("gpt-4-turbo", "gpt-oss-120b", "gemma-3-27b-it")) {
      race.scores(model, 0.5, 0.51, 0.52);
    }
    var bill =
        Asked.yaml(
            BILL.replace("gpt-3.5-turbo", "gpt-4-turbo")
                .replace("needs: [gpt]", "needs: [gpt], does: [document-reading]"));
    assertEquals(
        List.of("gemma-3-27b-it"),
        Asked.of(bill, race.race(), List.of(NO_US_SERVICE)).advice().replacements().stream()
            .map(Replacement::name)
            .toList());
  }

  @Test
  void aUseOfTextTakesModelsOfTextWhateverElseTheOldOneCouldDo() {
    var race = new SmallRace();
    for (var model : List.of("gpt-4-turbo", "gpt-oss-120b")) {
      race.scores(model, 0.5, 0.51, 0.52);
    }
    var bill =
        Asked.yaml(
            BILL.replace("gpt-3.5-turbo", "gpt-4-turbo")
                .replace("needs: [gpt]", "needs: [gpt], does: [internal-only]"));
    assertEquals(
        List.of("gpt-oss-120b"),
        Asked.of(bill, race.race(), List.of(NO_US_SERVICE)).advice().replacements().stream()
            .map(Replacement::name)
            .toList());
  }

  @Test
  void aPointVersionHasNotTheFiguresOfAnother() {
    var race = new SmallRace();
    for (var model : List.of("gpt-4", "gpt-oss-120b")) {
      race.scores(model, 0.5, 0.51, 0.52);
    }
    for (var name : List.of("gpt-4.1", "gpt-4o", "gpt-4-mini")) {
      var bill = Asked.yaml(BILL.replace("gpt-3.5-turbo", name));
      assertEquals(
          List.of(),
          Asked.of(bill, race.race(), List.of(NO_US_SERVICE)).advice().replacements(),
          name);
    }
  }

  @Test
  void noStepAdvisesWhatDoesNotFitOnTheChipsThatAreFree() {
    for (var chips : List.of(0, 1, 2, 4)) {
      var text = BILL + (chips == 0 ? "" : CHIPS.formatted(chips));
      var exposure = Asked.of(Asked.yaml(text), RACE, List.of(NO_US_SERVICE));
      for (var step : exposure.advice().steps()) {
        if (step.change() instanceof HostModel host) {
          var candidate =
              exposure.advice().replacements().stream()
                  .filter(r -> r.name().equals(host.model().name()))
                  .findFirst()
                  .orElseThrow();
          var fit = candidate.needs().fit();
          assertTrue(
              chips == 0 ? fit == null : requireNonNull(fit).fit() != null, host.model().name());
        }
      }
    }
  }

  @Test
  void chipsThatAnotherModelTakesAreNotFree() {
    var busy =
        """
        business: {jurisdiction: DE}
        uses: [{id: talk, title: Talk, needs: [gpt]}]
        models:
          - {id: gpt, model: gpt-3.5-turbo, endpoint: "https://api.openai.com/v1"}
          - {id: own, model: Llama-3.1-70B-Instruct, runs_on: [c]}
        """;
    var fit = named("gpt-oss-120b", busy + CHIPS.formatted(2), NO_US_SERVICE).needs().fit();
    assertNull(requireNonNull(fit).fit());
  }

  @Test
  void withoutARaceNothingIsFound() {
    var exposure = Asked.of(Asked.yaml(BILL), List.of(NO_US_SERVICE));
    assertEquals(List.of(), exposure.advice().replacements());
  }

  @Test
  void theStepIsToRunItOneself() {
    var steps = Asked.of(Asked.yaml(BILL), RACE, List.of(NO_US_SERVICE)).advice().steps();
    var change = (HostModel) steps.getFirst().change();
    assertEquals("gpt", change.replaces());
    assertEquals(90, steps.getFirst().low(), 1e-9);
  }

  private static List<Replacement> found(String bill, Scenario scenario) {
    return Asked.of(Asked.yaml(bill), RACE, List.of(scenario)).advice().replacements();
  }

  private static Replacement named(String name, String bill, Scenario scenario) {
    return found(bill, scenario).stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
