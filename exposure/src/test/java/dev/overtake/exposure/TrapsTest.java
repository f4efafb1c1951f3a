package dev.overtake.exposure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.resolution.Access;
import dev.overtake.exposure.scenario.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
  @Test
  void aLocalAddressWithARemoteTagIsNotLocal() {
    var model = Asked.model("id: a, model: 'glm-4.6:cloud', endpoint: 'http://localhost:11434'");
    assertEquals("Ollama", requireNonNull(model.operator()).value());
    assertEquals(Access.SERVICE, model.access());
  }

  @Test
  void aLocalAddressWithoutOneIs() {
    var model = Asked.model("id: a, model: 'qwen3:8b', endpoint: 'http://localhost:11434'");
    assertEquals("self", requireNonNull(model.operator()).value());
    assertEquals("local", requireNonNull(model.runsIn()).value());
    assertEquals(Access.HELD, model.access());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ollama", "vllm", "LM Studio", "llama.cpp"})
  void aProgramIsNotTheCompanyThatMakesIt(String program) {
    var model = Asked.model("id: a, model: 'llama3.1:8b', provider: " + program);
    assertEquals("self", requireNonNull(model.operator()).value());
    assertEquals(Access.HELD, model.access());
    var far =
        Asked.model(
            "id: a, model: 'llama3.1:8b', endpoint: 'https://llm.x.example', provider: " + program);
    assertFalse(requireNonNull(far.operator()).known());
    var tagged = Asked.model("id: a, model: 'glm-4.6:cloud', provider: " + program);
    assertEquals("Ollama", requireNonNull(tagged.operator()).value());
  }

  @Test
  void aHostThatOnlyLooksPrivateIsNot() {
    var model =
        Asked.model("id: a, name: Pinecone, endpoint: 'https://x.svc.eu-west-1.pinecone.io'");
    assertEquals("Pinecone", requireNonNull(model.operator()).value());
  }

  @Test
  void aRouterHidesWhoAnswersBehindIt() {
    var model =
        Asked.model(
            "id: a, model: qwen/qwen-2.5-72b-instruct, endpoint: 'https://openrouter.ai/api/v1'");
    assertEquals("OpenRouter", requireNonNull(model.operator()).value());
    assertFalse(requireNonNull(model.owner()).known());
    assertFalse(requireNonNull(model.runsIn()).known());
  }

  @Test
  void aProxyOfOnesOwnHidesEverything() {
    var model =
        Asked.model("id: a, model: gpt-4o, provider: litellm, endpoint: 'http://localhost:4000'");
    assertFalse(requireNonNull(model.operator()).known());
    assertEquals(Access.UNKNOWN, model.access());
  }

  @Test
  void aDistilledModelHasTwoOriginsAndTheLicenceOfItsBase() {
    var model = Asked.model("id: a, model: DeepSeek-R1-Distill-Llama-70B, licence: MIT");
    assertEquals("CN", requireNonNull(model.weightsOrigin()).jurisdiction());
    assertTrue(model.baseLineage().stream().anyMatch(b -> b.jurisdiction().equals("US")));
    assertEquals("LicenseRef-llama3_3-community", requireNonNull(model.licence()).value());
  }

  @Test
  void aShortNameMayStandForADistilledModel() {
    var small = Asked.model("id: a, model: 'deepseek-r1:70b', endpoint: 'http://localhost:11434'");
    assertEquals("LicenseRef-llama3_3-community", requireNonNull(small.licence()).value());
    var full = Asked.model("id: a, model: 'deepseek-r1:671b', endpoint: 'http://localhost:11434'");
    assertEquals("MIT", requireNonNull(full.licence()).value());
    var odd = Asked.model("id: a, model: 'deepseek-r1:8b', endpoint: 'http://localhost:11434'");
    assertFalse(requireNonNull(odd.licence()).known());
    assertFalse(odd.baseLineage().getFirst().known());
  }

  @Test
  void aRepackagerIsNotTheMaker() {
    var model = Asked.model("id: a, model: bartowski/gemma-2-27b-it-GGUF");
    assertEquals("Google", requireNonNull(model.weightsOrigin()).name());
    assertEquals("LicenseRef-Gemma-Terms", requireNonNull(model.licence()).value());
  }

  @Test
  void aStrangersTuningKeepsTheLineage() {
    var model = Asked.model("id: a, model: someone-unknown/Qwen2.5-7B-Lawyer-Uncensored");
    assertFalse(requireNonNull(model.weightsOrigin()).known());
    assertTrue(model.baseLineage().stream().anyMatch(b -> b.jurisdiction().equals("CN")));
  }

  @Test
  void licencesOfOneHouseDifferByModelAndDate() {
    assertEquals(
        "LicenseRef-DeepSeek-Model-1.0",
        requireNonNull(Asked.model("id: a, model: DeepSeek-V3").licence()).value());
    assertEquals(
        "MIT", requireNonNull(Asked.model("id: a, model: DeepSeek-V3-0324").licence()).value());
    assertEquals(
        "Apache-2.0", requireNonNull(Asked.model("id: a, model: gemma-4-31b").licence()).value());
    assertEquals(
        "LicenseRef-Gemma-Terms",
        requireNonNull(Asked.model("id: a, model: gemma-3-27b-it").licence()).value());
  }

  @Test
  void aLicenceMayBeWithheldFromABusinessByItsSeat() {
    var bill =
        """
        business: {jurisdiction: %s}
        uses: [{id: see, needs: [m], does: [vision]}]
        models: [{id: m, model: Llama-4-Maverick-17B-128E-Instruct, endpoint: "http://localhost:8000"}]
        """;
    var scenario = List.of(Asked.scenario("llama-licence-eu-multimodal"));
    assertEquals(Outcome.STOPS, outcome(Asked.of(Asked.yaml(bill.formatted("FR")), scenario)));
    assertEquals(Outcome.KEEPS, outcome(Asked.of(Asked.yaml(bill.formatted("US")), scenario)));
  }

  @Test
  void aServiceInEuropeMayBelongElsewhere() {
    var model =
        Asked.model(
            "id: a, model: claude-sonnet-4, endpoint: 'https://bedrock-runtime.eu-central-1.amazonaws.com'");
    assertEquals("DE", requireNonNull(model.runsIn()).jurisdiction());
    assertEquals("US", requireNonNull(model.owner()).jurisdiction());
  }

  @Test
  void nothingIsAssertedOfANameThatNobodyKnows() {
    var model = Asked.model("id: a, model: our-model-v7");
    assertFalse(requireNonNull(model.weightsOrigin()).known());
    assertFalse(requireNonNull(model.operator()).known());
    assertFalse(requireNonNull(model.licence()).known());
    assertFalse(model.baseLineage().getFirst().known());
  }

  private static Outcome outcome(Exposure exposure) {
    return exposure.outcomes().scenarios().getFirst().uses().getFirst().outcome();
  }
}
