package dev.overtake.exposure.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.bill.Bill;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/* Each condition is asked by an effect that stops what it picks. */
class ConditionsTest {
  private static final String MODELS =
      """
      uses: [{id: u, needs: [m]}]
      models:
        - {id: m, %s}
      """;

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weights: [CN]        | model: Qwen2.5-72B-Instruct             | STOPS",
        "weights: [US]        | model: Qwen2.5-72B-Instruct             | KEEPS",
        "weights: [US]        | model: our-own                          | UNKNOWN",
        "weights: ['!CN']     | model: Qwen2.5-72B-Instruct             | KEEPS",
        "lineage: [US]        | model: DeepSeek-R1-Distill-Llama-70B    | STOPS",
        "lineage: [US]        | model: Qwen2.5-72B-Instruct             | KEEPS",
        "lineage: [US]        | model: our-own                          | UNKNOWN",
        "origin: [US]         | model: DeepSeek-R1-Distill-Llama-70B    | STOPS",
        "origin: [CN]         | model: DeepSeek-R1-Distill-Llama-70B    | STOPS",
        "origin: [FR]         | model: DeepSeek-R1-Distill-Llama-70B    | KEEPS",
        "model: [gpt-oss-20b] | model: gpt-oss-20b                      | STOPS",
        "model: [gpt-oss-20b] | model: Qwen2.5-72B-Instruct             | KEEPS",
        "model: [gpt-oss-20b] | model: our-own                          | UNKNOWN",
        "organisation: [openai] | model: gpt-oss-20b                    | STOPS",
        "organisation: [openai] | model: our-own                        | UNKNOWN",
        "organisation: [openai] | provider: self, model: Qwen2.5-72B-Instruct   | KEEPS",
        "licence: [MIT]       | model: DeepSeek-V3-0324                 | STOPS",
        "licence: [MIT]       | model: gpt-oss-20b                      | KEEPS",
        "licence: [MIT]       | model: our-own                          | UNKNOWN",
        "licence_is: [conditional] | model: Llama-3.3-70B-Instruct      | STOPS",
        "licence_is: [conditional] | model: gpt-oss-20b                 | KEEPS",
        "licence_is: [conditional] | model: our-own                     | UNKNOWN",
        "licence_is: [research] | model: gpt-oss-20b                    | KEEPS",
        "licence_is: [revocable] | model: gemma-3-27b-it                | STOPS",
        "licence_is: [withheld-here] | model: gpt-oss-20b               | KEEPS",
        "kind: [model]        | model: gpt-oss-20b                      | STOPS",
        "kind: [service]      | model: gpt-oss-20b                      | KEEPS",
        "open_weights: ['yes'] | model: gpt-oss-20b                     | STOPS",
        "open_weights: ['no'] | model: gpt-oss-20b                      | KEEPS",
        "open_weights: ['no'] | model: gpt-4o                           | STOPS",
        "open_weights: ['no'] | model: our-own                          | UNKNOWN",
        "modality: [text]     | model: gpt-oss-20b                      | STOPS",
        "modality: [video]    | model: gpt-oss-20b                      | KEEPS",
        "modality: [video]    | model: our-own                          | UNKNOWN",
      })
  void aConditionOnTheModelIsTrueFalseOrUnknown(String where, String entry, Outcome outcome) {
    assertEquals(
        outcome, outcome("revoke: licence", where, "", Asked.yaml(MODELS.formatted(entry))));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "operator: [US]       | https://api.openai.com/v1               | STOPS",
        "operator: [CN]       | https://api.openai.com/v1               | KEEPS",
        "operator: [CN]       | https://openrouter.ai/api/v1            | UNKNOWN",
        "operator: [US]       | https://openrouter.ai/api/v1            | STOPS",
        "operator: [US]       | https://somebody.example                | UNKNOWN",
        "owner: [US]          | https://api.openai.com/v1               | STOPS",
        "owner: [CN]          | https://openrouter.ai/api/v1            | UNKNOWN",
        "operator_or_owner: [US] | https://api.openai.com/v1            | STOPS",
        "operator_or_owner: [CN] | https://api.openai.com/v1            | KEEPS",
        "operator_or_owner: [CN] | https://openrouter.ai/api/v1         | UNKNOWN",
        "runs_in: [DE]        | https://bedrock-runtime.eu-central-1.amazonaws.com | STOPS",
        "runs_in: [US]        | https://bedrock-runtime.eu-central-1.amazonaws.com | KEEPS",
      })
  void aConditionOnTheServiceIsTrueFalseOrUnknown(String where, String host, Outcome outcome) {
    var bill = Asked.yaml(MODELS.formatted("model: gpt-4o, endpoint: '" + host + "'"));
    assertEquals(outcome, outcome("deny: service-access", where, "", bill));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "location: [EU]       | jurisdiction: DE                        | STOPS",
        "location: [EU]       | jurisdiction: US                        | KEEPS",
        "location: [US-CO]    | jurisdiction: US                        | UNKNOWN",
        "location: [EU]       | name: x                                 | UNKNOWN",
        "serves: [US]         | serves: [EU, US]                        | STOPS",
        "serves: [US]         | serves: [EU]                            | KEEPS",
        "serves: [US]         | name: x                                 | UNKNOWN",
        "nationality: [CN]    | nationalities: [DE, CN]                 | STOPS",
        "nationality: [CN]    | name: x                                 | UNKNOWN",
        "ownership: [CN]      | owners: [{name: a, jurisdiction: CN, share: 0.6}] | STOPS",
        "ownership: [CN]      | owners: [{name: a, jurisdiction: CN, share: 30 %}, {name: b, jurisdiction: CN, share: 30 %}] | STOPS",
        "ownership: [CN]      | owners: [{name: a, jurisdiction: CN, share: 0.3}, {name: b, jurisdiction: DE, share: 0.7}] | KEEPS",
        "ownership: [CN]      | owners: [{name: a, jurisdiction: DE, share: 0.3}] | UNKNOWN",
        "ownership: [CN]      | owners: [{name: a, share: 0.7}]         | UNKNOWN",
        "ownership: [CN]      | name: x                                 | UNKNOWN",
        "customers: [government] | customers: [government, retail]      | STOPS",
        "customers: [government] | customers: [retail]                  | KEEPS",
        "customers: [government] | name: x                              | UNKNOWN",
        "users_over: [700]    | monthly_active_users: 701               | STOPS",
        "users_over: [700]    | monthly_active_users: 700               | KEEPS",
        "users_over: [700]    | name: x                                 | UNKNOWN",
        "revenue_over: [20]   | monthly_revenue_usd: 21                 | STOPS",
        "revenue_over: [20]   | name: x                                 | UNKNOWN",
      })
  void aConditionOnTheBusinessIsTrueFalseOrUnknown(String to, String business, Outcome outcome) {
    var bill =
        Asked.yaml("business: {" + business + "}\n" + MODELS.formatted("model: gpt-oss-20b"));
    assertEquals(outcome, outcome("revoke: licence", "", to, bill));
  }

  private static Outcome outcome(String verb, String where, String to, Bill bill) {
    var effect =
        "- {"
            + verb
            + (where.isEmpty() ? "" : ", where: {" + where + "}")
            + (to.isEmpty() ? "" : ", to: {" + to + "}")
            + ", because: x}";
    return Asked.of(bill, List.of(Asked.doing(effect)))
        .outcomes()
        .scenarios()
        .getFirst()
        .uses()
        .getFirst()
        .outcome();
  }
}
