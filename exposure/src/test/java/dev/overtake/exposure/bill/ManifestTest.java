package dev.overtake.exposure.bill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uses: [{id: u, weight: lots, needs: [m]}]             | is no number: lots",
        "uses: [{id: u, weight: -1, needs: [m]}]               | is no number: -1",
        "uses: [{id: u}]                                       | needs nothing",
        "uses: [{id: u, needs: [n]}]                           | not in this file",
        "uses: [{id: u, needs: [m], fallbacks: [{component: m, tested: soon}]}] | no date",
        "business: {jurisdiction: Germany}                     | no jurisdiction",
        "gadgets: [{id: g}]                                    | no list of a manifest",
      })
  void whatIsOddIsRemarkedOnAndKept(String line, String says) {
    var bill = read(line + "\nmodels: [{id: m, model: gpt-4o}]\n");
    assertTrue(bill.remarks().toString().contains(says), bill.remarks().toString());
    assertTrue(bill.remarks().getFirst().where().startsWith("bill:1:"));
    assertTrue(bill.component("m").isPresent());
  }

  @Test
  void sharesMayBePercentAndNumbersMayHaveUnderscores() {
    var business =
        read("""
        business: {owners: [{name: a, jurisdiction: cn, share: 60 %}], monthly_active_users: 1_000_000}
        models: []
        """)
            .business();
    assertEquals(0.6, business.owners().getFirst().share(), 1e-9);
    assertEquals(1e6, business.monthlyActiveUsers());
    assertEquals("CN", business.owners().getFirst().jurisdiction());
  }

  @Test
  void aSecondFileAddsTheBusinessAndItsUses() {
    var bom = read("models: [{id: m, model: gpt-4o, needs: [x]}]");
    var declared =
        read(
            """
            name: Ours
            business: {jurisdiction: DE}
            uses: [{id: u, needs: [m]}]
            models: [{id: m, model: ignored}, {id: b, model: qwen, needs: [y]}]
            """);
    var both = bom.with(declared);
    assertEquals("Ours", both.name());
    assertEquals("DE", both.business().jurisdiction());
    assertEquals(
        List.of("gpt-4o", "qwen"), both.components().stream().map(Component::name).toList());
    assertEquals(List.of("u"), both.uses().stream().map(Use::id).toList());
    assertEquals(List.of("x"), both.needs().get("m"));
    assertEquals(List.of("y"), both.needs().get("b"));
    assertTrue(both.usesDeclared());
    var silent = both.with(read("business: {jurisdiction: FR}\nmodels: []"));
    assertEquals(List.of("u"), silent.uses().stream().map(Use::id).toList());
  }

  @Test
  void aPlainTextIsAComponentByItsName() {
    var bill =
        read("models: [gpt-4o]\nservices: [Search]\nclouds: [{provider: Azure, location: DE}]");
    assertEquals(
        List.of("gpt-4o", "Search", "Azure"),
        bill.components().stream()
            .map(Component::name)
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
    assertEquals(2, bill.uses().size());
  }

  @Test
  void ownKeysBecomeProperties() {
    var model =
        read("models: [{id: m, model: x, aws_region: eu-central-1, base: [Qwen2.5-7B]}]")
            .components()
            .getFirst();
    assertEquals(List.of("Qwen2.5-7B"), model.bases());
    assertEquals("eu-central-1", model.properties().get("aws_region"));
    assertEquals("eu-central-1", model.region());
  }

  private static Bill read(String text) {
    return Bills.read("bill", text.getBytes(UTF_8));
  }
}
