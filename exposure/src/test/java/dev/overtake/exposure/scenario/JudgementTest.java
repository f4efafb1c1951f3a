package dev.overtake.exposure.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.advice.Change.MeetDuty;
import dev.overtake.exposure.scenario.Statement.Noted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
  private static final String OWN =
      """
      models: [{id: m, model: gpt-oss-20b, endpoint: 'http://localhost:8000', runs_on: [c]}]
      chips: [{id: c, chip: H100, region: DE}]
      """;
  private static final String NEEDS_OWN = "uses: [{id: u, needs: [m], does: [chat]}]\n" + OWN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deny: service-access  | KEEPS | 0",
        "deny: new-downloads   | KEEPS | 1",
        "deny: updates         | KEEPS | 1",
        "deny: chip-purchase   | KEEPS | 2",
        "deny: chip-support    | KEEPS | 2",
        "deny: cloud-region    | STOPS | 1",
        "revoke: licence       | STOPS | 1",
        "raise: price          | KEEPS | 2",
        "raise: tariff         | KEEPS | 2",
      })
  void anEffectReachesWhatItCan(String effect, Outcome outcome, int reasons) {
    var use = judged("- {" + effect + ", because: x}", NEEDS_OWN);
    assertEquals(outcome, use.outcome());
    assertEquals(reasons, use.because().size(), use.because().toString());
  }

  @Test
  void aNeedThatIsNotInTheBillIsUnknown() {
    var bill = "uses: [{id: u, needs: [elsewhere]}]\n" + OWN;
    var use = judged("- {deny: service-access, because: x}", bill);
    assertEquals(Outcome.UNKNOWN, use.outcome());
    assertEquals(new Noted(Note.NOT_IN_BILL, List.of()), statement(use));
    assertEquals(Outcome.KEEPS, judged("- {raise: price, because: x}", bill).outcome());
  }

  @Test
  void aDutyIsUnknownUntilItIsSaidToBeMet() {
    var effect = "- {require: eu-art50-1, because: x}";
    var open = judged(effect, "business: {jurisdiction: DE}\n" + NEEDS_OWN);
    assertEquals(Outcome.UNKNOWN, open.outcome());
    assertTrue(statement(open) instanceof Noted n && n.note() == Note.DUTY_NOT_MET);
    var met = judged(effect, "business: {jurisdiction: DE, meets: [eu-art50-1]}\n" + NEEDS_OWN);
    assertEquals(Outcome.KEEPS, met.outcome());
    assertEquals(1.0, met.keepsLow());
  }

  @Test
  void aDutyOfWhichTheUseIsSilentSaysSo() {
    var silent =
        judged("- {require: eu-art50-1, because: x}", NEEDS_OWN.replace(", does: [chat]", ""));
    assertTrue(statement(silent) instanceof Noted n && n.note() == Note.DUTY_NOT_SAID);
    var other = NEEDS_OWN.replace("chat", "weather");
    assertEquals(Outcome.KEEPS, judged("- {require: eu-art50-1, because: x}", other).outcome());
  }

  @Test
  void aDutyThatNobodyKnowsIsUnknown() {
    var use = judged("- {require: made-up, because: x}", NEEDS_OWN);
    assertEquals(new Noted(Note.DUTY_NOT_KNOWN, List.of("made-up")), statement(use));
    var step =
        Asked.of(Asked.yaml(NEEDS_OWN), List.of(Asked.doing("- {require: made-up, because: x}")))
            .advice()
            .next();
    assertEquals(new MeetDuty("made-up", null), step.orElseThrow().change());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                              | 0.0",
        "[own]                                           | 0.6",
        "[{component: own, tested: 2026-06-01}]          | 0.9",
        "[{component: own, tested: 2026-01-01}]          | 0.6",
        "[{component: own, tested: 2026-09-01}]          | 0.6",
        "[{component: own, replaces: other}]             | 0.0",
        "[{component: own, replaces: gpt}]               | 0.6",
        "[gpt2]                                          | 0.0",
      })
  void aFallbackCountsByHowWellItIsKnown(String fallbacks, double keeps) {
    var bill =
        """
        uses: [{id: u, needs: [gpt], fallbacks: %s}]
        models:
          - {id: gpt, model: gpt-4o, endpoint: "https://api.openai.com/v1"}
          - {id: gpt2, model: gpt-4.1, endpoint: "https://api.openai.com/v1"}
          - {id: own, model: gpt-oss-20b, endpoint: "http://localhost:8000"}
        """
            .formatted(fallbacks);
    var use = judged("- {deny: service-access, where: {operator: [US]}, because: x}", bill);
    assertEquals(keeps, use.keepsLow());
    assertEquals(keeps > 0 ? "own" : "", use.fallback());
  }

  private static Statement statement(UseResult use) {
    return java.util.Objects.requireNonNull(
        use.because().getFirst().findings().getFirst().statement());
  }

  private static UseResult judged(String effects, String bill) {
    return Asked.of(Asked.yaml(bill), List.of(Asked.doing(effects)))
        .outcomes()
        .scenarios()
        .getFirst()
        .uses()
        .getFirst();
  }
}
