package dev.overtake.exposure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Unread;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.scenario.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/* What was not understood is listed, widens the band, and is never safe. */
class UnreadTest {
  private static final String MODEL =
      "models: [{id: m, model: mistral-large, endpoint: 'https://api.mistral.ai/v1'}]\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: triage\non: [push]\njobs: {build: {steps: [{uses: a}]}}",
        "services:\n  llm:\n    image: an/image\n    command: --model some/model",
        "{\"components\": [{\"type\": \"agent\", \"name\": \"dev\", \"model\": \"x\"}]}",
        "name: nothing else",
        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}",
      })
  void aBillOfWhichNothingWasUnderstoodIsRefusedWithItsPlace(String text) {
    var refused =
        assertThrows(UnreadableBillException.class, () -> Bills.understood("bill", read(text)));
    assertTrue(
        String.valueOf(refused.getMessage()).matches("(?s)bill:\\d+.*"), refused.getMessage());
  }

  @Test
  void whatWasNotUnderstoodIsKeptAndSaidWhy() {
    var bill = read(MODEL + "gadgets: [{id: g}]\nservices: {llm: {image: x}}\n");
    assertEquals(
        List.of(Unread.Why.UNKNOWN_LIST, Unread.Why.UNKNOWN_KEYS),
        bill.unread().stream().map(Unread::why).sorted().toList());
    assertEquals(3, bill.components().size());
    assertEquals(1, bill.uses().size());
  }

  @Test
  void whatIsKnownToBeNeitherModelNorServiceIsUnderstood() {
    var bill =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.7", "components": [
              {"type": "file", "name": "readme"}, {"type": "firmware", "name": "f"},
              {"type": "quantum-annealer", "name": "q"}, {"name": "nothing"},
              {"type": "gizmo", "name": "x", "purl": "pkg:huggingface/Qwen/Qwen2.5-7B"}]}
            """);
    assertEquals(List.of("q", "nothing"), bill.unread().stream().map(Unread::name).toList());
    assertEquals(Kind.MODEL, bill.components().getLast().kind());
  }

  @Test
  void anUnreadPartWidensTheBandAndMoreWidenItMore() {
    var before = Asked.of(read(MODEL)).outcomes().resilience();
    for (var parts = 1; parts < 5; parts++) {
      var ids = new StringBuilder();
      for (var i = 0; i < parts; i++) {
        ids.append("{id: g").append(i).append("}, ");
      }
      var after = Asked.of(read(MODEL + "gadgets: [" + ids + "]\n")).outcomes().resilience();
      assertTrue(after.low() < before.low(), before + " " + after);
      assertTrue(after.high() >= before.high() - 1e-9, before + " " + after);
      before = after;
    }
  }

  @Test
  void aUseThatNeedsAnUnreadPartIsUnknown() {
    var bill = read("uses: [{id: u, needs: [m, g]}]\n" + MODEL + "gadgets: [{id: g}]\n");
    var stop = Asked.doing("- {deny: service-access, where: {operator: [CN]}, because: x}");
    var use = Asked.of(bill, List.of(stop)).outcomes().scenarios().getFirst().uses().getFirst();
    assertEquals(Outcome.UNKNOWN, use.outcome());
    assertEquals(0.0, use.keepsLow());
    assertEquals(List.of(), bill.loose());
  }

  @Test
  void whereThereIsNothingToJudgeTheBandIsAllOfIt() {
    var resilience = Asked.of(read("libraries: [numpy]")).outcomes().resilience();
    assertEquals(0, resilience.low());
    assertEquals(100, resilience.high());
  }

  @Test
  void aScenarioThatStopsNothingLeavesUnreadPartsAlone() {
    var price = List.of(Asked.doing("- {raise: price, because: x}"));
    var resilience = Asked.of(read(MODEL + "gadgets: [{id: g}]\n"), price).outcomes().resilience();
    assertEquals(100, resilience.low(), 1e-9);
  }

  @Test
  void aDocumentOfTheThirdVersionMayHoldItsElementsInside() {
    var bill =
        read(
            """
            {"type": "SpdxDocument", "spdxId": "urn:d", "name": "one", "element": [
              {"type": "AIPackage", "spdxId": "urn:m", "name": "lab/model", "suppliedBy": ["urn:o"]},
              {"type": "Organization", "spdxId": "urn:o", "name": "Lab"},
              {"type": "ai_Swarm", "spdxId": "urn:s", "name": "bees"}]}
            """);
    assertEquals(
        List.of(Kind.MODEL, Kind.OTHER), bill.components().stream().map(Component::kind).toList());
    assertEquals(List.of("Lab"), bill.components().getFirst().parties());
    assertEquals(List.of("bees"), bill.unread().stream().map(Unread::name).toList());
  }

  @Test
  void relationsOfTheSecondVersionAreRead() {
    var bill =
        read(
            """
            {"spdxVersion": "SPDX-2.3", "name": "old", "packages": [
              {"SPDXID": "a", "name": "app"}, {"SPDXID": "b", "name": "lib"},
              {"SPDXID": "t", "name": "tune"},
              {"SPDXID": "m", "name": "x", "externalRefs": [{"referenceType": "purl",
                "referenceLocator": "pkg:huggingface/Qwen/Qwen2.5-7B"}]}],
             "relationships": [
              {"spdxElementId": "a", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "b"},
              {"spdxElementId": "m", "relationshipType": "DEPENDENCY_OF", "relatedSpdxElement": "a"},
              {"spdxElementId": "a", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "gone"},
              {"spdxElementId": "t", "relationshipType": "DESCENDANT_OF", "relatedSpdxElement": "m"}]}
            """);
    assertEquals(List.of("b", "m"), bill.needs().get("a"));
    assertEquals(List.of("Qwen/Qwen2.5-7B"), bill.component("t").orElseThrow().bases());
  }

  @Test
  void aBaseInAModelCardIsRead() {
    var bill =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component":
              {"type": "machine-learning-model", "name": "someone/tuned-1", "modelCard":
                {"properties": [{"name": "base_model", "value": "Qwen/Qwen2.5-7B-Instruct"}]}}}}
            """);
    assertEquals(List.of("Qwen/Qwen2.5-7B-Instruct"), bill.components().getFirst().bases());
  }

  @Test
  void draftsOfTheNextVersionAreReadByTheirName() {
    var bill =
        read(
            """
            {"specFormat": "CycloneDX", "specVersion": "2.0",
             "components": [{"type": "machine-learning-model", "name": "gpt-4o"}]}
            """);
    assertEquals("CycloneDX 2.0", bill.format());
    assertEquals(List.of(), bill.remarks());
  }

  private static Bill read(String text) {
    return Bills.read("bill", text.getBytes(UTF_8));
  }
}
