package dev.overtake.exposure.bill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpdxTest {
  private static final String GRAPH =
      """
      {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
        {"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1"},
        {"type": "SpdxDocument", "spdxId": "urn:doc", "name": "Desk"},
        {"type": "Organization", "spdxId": "urn:lab", "name": "A Lab"},
        {"type": "ai_AIPackage", "spdxId": "urn:m", "name": "our-tune",
         "software_packageVersion": "2", "suppliedBy": ["urn:lab"], "originatedBy": "urn:nobody",
         "software_downloadLocation": "https://huggingface.co/lab/our-tune",
         "ai_hyperparameter": [{"key": "precision", "value": "int4"}],
         "extension": [
           {"name": "region", "value": "eu-central-1"},
           {"extension_cdxProperty": [
             {"extension_cdxPropName": "provider", "extension_cdxPropValue": "self"}]}],
         "externalRef": [{"locator": ["https://lab.example/our-tune"]}],
         "externalIdentifier": [
           {"externalIdentifierType": "packageUrl", "identifier": "pkg:huggingface/lab/our-tune"}]},
        {"type": "software_Package", "spdxId": "urn:q", "name": "Qwen2.5-7B",
         "software_packageUrl": "pkg:huggingface/Qwen/Qwen2.5-7B"},
        {"type": "software_Package", "spdxId": "urn:app", "name": "app"},
        {"type": "simplelicensing_LicenseExpression", "spdxId": "urn:l",
         "simplelicensing_licenseExpression": "Apache-2.0"},
        {"type": "Relationship", "from": "urn:m", "to": ["urn:l"],
         "relationshipType": "hasDeclaredLicense"},
        {"type": "Relationship", "from": "urn:q", "to": ["https://spdx.org/licenses/MIT"],
         "relationshipType": "hasConcludedLicense"},
        {"type": "Relationship", "from": "urn:m", "to": ["urn:q"], "relationshipType": "descendantOf"},
        {"type": "Relationship", "from": "urn:app", "to": ["urn:q"], "relationshipType": "dependsOn"},
        {"type": "Relationship", "from": "urn:app", "to": ["urn:m"], "relationshipType": "dependsOn"}
      ]}
      """;

  @Test
  void anElementIsPutTogetherFromItsRelations() {
    var bill = read(GRAPH);
    assertEquals("SPDX 3.0.1", bill.format());
    assertEquals("Desk", bill.name());
    var model = bill.component("urn:m").orElseThrow();
    assertEquals(Kind.MODEL, model.kind());
    assertEquals("2", model.version());
    assertEquals(List.of("A Lab", "urn:nobody"), model.parties());
    assertEquals(List.of("Apache-2.0"), model.licences());
    assertEquals(List.of("Qwen2.5-7B"), model.bases());
    assertEquals("eu-central-1", model.region());
    assertEquals("self", model.provider());
    assertEquals("int4", model.deployment().precision());
    assertEquals("lab/our-tune", model.identity().purl().path());
    assertEquals(
        List.of("https://huggingface.co/lab/our-tune", "https://lab.example/our-tune"),
        model.links());
  }

  @Test
  void aPackageOfAHubIsAModelAndALicenceMayBeAnAddress() {
    var bill = read(GRAPH);
    var model = bill.component("urn:q").orElseThrow();
    assertEquals(Kind.MODEL, model.kind());
    assertEquals(List.of("MIT"), model.licences());
    assertEquals(List.of("urn:m", "urn:q"), bill.needs().get("urn:app"));
  }

  @Test
  void ancestorOfIsDescendantOfTurnedRound() {
    var turned =
        GRAPH
            .replace("\"descendantOf\"", "\"ancestorOf\"")
            .replace(
                "\"from\": \"urn:m\", \"to\": [\"urn:q\"]",
                "\"from\": \"urn:q\", \"to\": [\"urn:m\"]");
    assertEquals(List.of("Qwen2.5-7B"), read(turned).component("urn:m").orElseThrow().bases());
  }

  @Test
  void packagesOfTheSecondVersionAreRead() {
    var bill =
        read(
            """
            {"spdxVersion": "SPDX-2.3", "name": "old", "packages": [
              {"SPDXID": "SPDXRef-1", "name": "Qwen2.5-7B", "versionInfo": "1",
               "supplier": "Organization: Alibaba", "licenseDeclared": "Apache-2.0",
               "externalRefs": [{"referenceType": "purl",
                 "referenceLocator": "pkg:huggingface/Qwen/Qwen2.5-7B@abc"}]},
              {"SPDXID": "SPDXRef-2", "name": "numpy", "licenseDeclared": "NOASSERTION"}]}
            """);
    assertEquals("SPDX 2.3", bill.format());
    var model = bill.components().getFirst();
    assertEquals(Kind.MODEL, model.kind());
    assertEquals(List.of("Alibaba"), model.parties());
    assertEquals(List.of("Apache-2.0"), model.licences());
    assertEquals(List.of(), bill.components().getLast().licences());
  }

  @Test
  void twoElementsOfOneIdAreKeptAndRemarkedOn() {
    var bill =
        read(
            """
            {"@graph": [{"type": "ai_AIPackage", "spdxId": "a", "name": "x"},
                        {"type": "ai_AIPackage", "spdxId": "a", "name": "y"},
                        {"type": "ai_AIPackage", "name": "z"}]}
            """);
    assertEquals(3, bill.components().size());
    assertTrue(bill.remarks().toString().contains("second element"), bill.remarks().toString());
  }

  @Test
  void aGraphOfNothingIsRefused() {
    assertThrows(UnreadableBillException.class, () -> read("{\"@graph\": [{\"a\": 1}]}"));
  }

  private static Bill read(String text) {
    return Bills.read("bill", text.getBytes(UTF_8));
  }
}
