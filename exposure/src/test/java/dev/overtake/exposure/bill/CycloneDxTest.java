package dev.overtake.exposure.bill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CycloneDxTest {
  private static final String BILL =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6",
       "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "Shop"}},
       "components": [
         {"type": "machine-learning-model", "bom-ref": "m", "name": "our-tune", "version": "3",
          "group": "shop", "manufacturer": {"name": "Shop"}, "authors": [{"name": "Ann"}],
          "licenses": [{"license": {"id": "MIT"}}, {"expression": "Apache-2.0 OR MIT"}],
          "pedigree": {"ancestors": [
            {"group": "Qwen", "name": "Qwen2.5-7B"},
            {"name": "x", "purl": "pkg:huggingface/google/gemma-2-9b"},
            {"name": "plain"}]},
          "externalReferences": [
            {"type": "api", "url": "https://llm.shop.example/v1"},
            {"type": "website", "url": "https://shop.example"}],
          "modelCard": {"modelParameters": {"datasets": [
            {"type": "dataset", "bom-ref": "d", "name": "orders", "contents": {"url": "https://d.example"}},
            {"ref": "d"}]}},
          "components": [{"type": "library", "bom-ref": "in", "name": "inside"}]},
         {"type": "library", "bom-ref": "hub", "name": "bge", "purl": "pkg:huggingface/BAAI/bge-m3"},
         {"type": "data", "bom-ref": "data", "name": "squad", "purl": "pkg:huggingface/datasets/squad"},
         {"type": "library", "bom-ref": "bad", "name": "odd", "purl": "pkg:not a purl"},
         {"type": "data", "bom-ref": "card", "name": "set", "modelCard": {}},
         {"type": "file", "bom-ref": "prop", "name": "weights.bin",
          "properties": [{"name": "ai:model-id", "value": "gpt-oss-20b"}, {"name": "x:dtype", "value": "fp8"}]}],
       "services": [
         {"bom-ref": "s", "name": "Chat", "provider": {"name": "OpenAI"},
          "endpoints": ["https://api.openai.com/v1"], "services": [{"bom-ref": "t", "name": "Inner"}]}],
       "formulation": [{"components": [{"type": "container", "bom-ref": "f", "name": "trainer"}],
                        "services": [{"bom-ref": "g", "name": "Cluster"}]}],
       "dependencies": [{"ref": "app", "dependsOn": ["m"]}, {"ref": "app", "dependsOn": ["s"]},
                        {"dependsOn": ["m"]}]}
      """;

  private final Bill bill = Bills.read("bill", BILL.getBytes(UTF_8));

  @Test
  void nothingIsLostHoweverDeep() {
    assertEquals(
        List.of("m", "d", "in", "hub", "data", "bad", "card", "prop", "s", "t", "app", "f", "g"),
        bill.components().stream().map(Component::id).toList());
  }

  @Test
  void aModelSaysWhereItComesFrom() {
    var model = component("m");
    assertEquals(List.of("Shop", "Ann"), model.parties());
    assertEquals(List.of("MIT", "Apache-2.0 OR MIT"), model.licences());
    assertEquals(
        List.of("Qwen/Qwen2.5-7B", "pkg:huggingface/google/gemma-2-9b", "plain"), model.bases());
    assertEquals(List.of("https://llm.shop.example/v1"), model.endpoints());
    assertEquals(List.of("https://shop.example"), model.links());
  }

  @Test
  void aHubsAddressTellsModelsFromData() {
    assertEquals(Kind.MODEL, component("hub").kind());
    assertEquals("BAAI/bge-m3", component("hub").identity().purl().path());
    assertEquals(Kind.DATASET, component("data").kind());
    assertEquals(Kind.LIBRARY, component("bad").kind());
    assertEquals("pkg:not a purl", component("bad").identity().purl().text());
  }

  @Test
  void aModelCardMakesNoModelOfData() {
    assertEquals(Kind.DATASET, component("card").kind());
    assertEquals(Kind.DATASET, component("d").kind());
    assertEquals(List.of("https://d.example"), component("d").links());
  }

  @Test
  void propertiesTellModelsAndTheirPrecision() {
    assertEquals(Kind.MODEL, component("prop").kind());
    assertEquals("fp8", component("prop").deployment().precision());
  }

  @Test
  void needsOfOneRefAreAddedUp() {
    assertEquals(List.of("m", "s"), bill.needs().get("app"));
    assertTrue(bill.remarks().toString().contains("without 'ref'"), bill.remarks().toString());
  }

  @Test
  void aServiceHasItsProvider() {
    assertEquals("OpenAI", component("s").provider());
    assertEquals(List.of("OpenAI"), component("s").parties());
  }

  @Test
  void xmlNeedsAreRefs() {
    var xml =
        """
        <bom xmlns="http://cyclonedx.org/schema/bom/1.4">
          <components><component type="application" bom-ref="a"><name>a</name>
            <licenses><expression>MIT</expression></licenses></component></components>
          <dependencies><dependency ref="a"><dependency ref="b"/></dependency></dependencies>
        </bom>
        """;
    var read = Bills.read("bill", xml.getBytes(UTF_8));
    assertEquals("CycloneDX 1.4", read.format());
    assertEquals(List.of("b"), read.needs().get("a"));
    assertEquals(List.of("MIT"), read.components().getFirst().licences());
  }

  private Component component(String id) {
    return bill.component(id).orElseThrow();
  }
}
