package dev.overtake.exposure.bill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillsTest {
  private static final Path GOLD = Path.of("src/test/resources/dev/overtake/exposure/gold");

  private static Bill read(String text) {
    return Bills.read("bill", text.getBytes(UTF_8));
  }

  @Test
  void cycloneDxIsTheSameInJsonAndXml() {
    var json =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5",
             "components": [{"type": "machine-learning-model", "bom-ref": "m", "name": "gpt-4o",
               "properties": [{"name": "endpoint", "value": "https://api.openai.com/v1"}]}],
             "services": [{"bom-ref": "s", "name": "Search", "endpoints": ["https://s.example"]}]}
            """);
    var xml =
        read(
            """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.5">
             <components><component type="machine-learning-model" bom-ref="m"><name>gpt-4o</name>
               <properties><property name="endpoint">https://api.openai.com/v1</property></properties></component></components>
             <services><service bom-ref="s"><name>Search</name><endpoints><endpoint>https://s.example</endpoint></endpoints></service></services>
            </bom>
            """);
    assertEquals("CycloneDX 1.5", json.format());
    assertEquals(json.format(), xml.format());
    assertEquals(
        json.components().stream().map(c -> c.id() + c.kind() + c.name() + c.endpoints()).toList(),
        xml.components().stream().map(c -> c.id() + c.kind() + c.name() + c.endpoints()).toList());
  }

  @Test
  void spdxKeepsModelsDatasetsAndTheirRelations() throws IOException {
    var bill = Bills.read("x", Files.readAllBytes(GOLD.resolve("notebook.spdx.json")));
    assertTrue(bill.format().startsWith("SPDX 3"), bill.format());
    assertEquals(10, bill.components().stream().filter(c -> c.kind() == Kind.MODEL).count());
    assertEquals(1, bill.components().stream().filter(c -> c.kind() == Kind.DATASET).count());
    assertEquals(
        List.of("https://lab.example/m1", "https://lab.example/m2"),
        bill.needs().get("https://lab.example/app"));
  }

  @Test
  void aManifestSaysWhatItIsUsedFor() {
    var bill =
        read(
            """
            business: {jurisdiction: de, owners: [{name: A, jurisdiction: CN, share: 0.6}]}
            uses: [{id: chat, weight: 2, needs: [m], fallbacks: [{component: b, tested: 2026-05-01}]}]
            models: [{id: m, model: gpt-4o}, {id: b, model: mistral-7b}]
            """);
    assertEquals("DE", bill.business().jurisdiction());
    assertTrue(bill.usesDeclared());
    assertEquals("b", bill.uses().getFirst().fallbacks().getFirst().component());
  }

  @Test
  void unknownKindsAreKeptAndListed() {
    var bill =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.9",
             "components": [{"type": "quantum-annealer", "name": "Q"}, {"name": "no type"}]}
            """);
    assertEquals(2, bill.components().size());
    assertEquals("quantum-annealer", bill.components().getFirst().type());
  }

  @Test
  void theSameIdTwiceLosesNothing() {
    var bill =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "components": [{"bom-ref": "a", "type": "library", "name": "x"},
                            {"bom-ref": "a", "type": "library", "name": "y"}]}
            """);
    assertEquals(2, bill.components().stream().map(Component::id).distinct().count());
    assertTrue(bill.remarks().toString().contains("second component"), bill.remarks().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"bomFormat\": \"CycloneDX\", \"components\": [",
        "<bom><components>",
        "<html><body>no bill</body></html>",
        "- just\n- a list",
        "a: [1, 2",
        "plain words",
      })
  void whatIsNoBillIsRefusedWithAPlace(String text) {
    var refused = assertThrows(UnreadableBillException.class, () -> read(text));
    assertTrue(
        String.valueOf(refused.getMessage()).matches("(?s)bill:\\d+.*"), refused.getMessage());
  }

  @Test
  void entitiesOfAnXmlFileAreNotFollowed() {
    var text =
        """
        <!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components><component type="library"><name>&x;</name></component></components></bom>
        """;
    assertThrows(UnreadableBillException.class, () -> read(text));
  }

  @Test
  void otherEncodingsAreRead() {
    var text = "models: [{id: m, model: gpt-4o}]";
    assertEquals(1, Bills.read("b", text.getBytes(StandardCharsets.UTF_16)).components().size());
  }

  @Test
  void aHarmedBillIsReadOrRefused() throws IOException {
    try (var files = Files.list(GOLD)) {
      for (var file : files.filter(f -> !f.toString().endsWith(".csv")).sorted().toList()) {
        harm(Files.readAllBytes(file));
      }
    }
  }

  private static void harm(byte[] content) {
    var random = new SplittableRandom(1);
    for (var i = 0; i < 60; i++) {
      var harmed = Arrays.copyOf(content, random.nextInt(1, content.length));
      harmed[random.nextInt(harmed.length)] = (byte) random.nextInt(256);
      try {
        Bills.read("bill", harmed);
      } catch (UnreadableBillException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith("bill"), e.getMessage());
      }
    }
  }
}
