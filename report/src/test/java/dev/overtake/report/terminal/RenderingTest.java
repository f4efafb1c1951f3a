package dev.overtake.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.report.wording.Fixture;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.Rows;
import dev.overtake.report.wording.StandingRows;
import dev.overtake.report.wording.results.CrossingResult;
import dev.overtake.report.wording.results.StandingResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RenderingTest {
  private static final Screen PLAIN = new Screen(false, false);

  @Test
  void theTableFitsAHundredColumns() {
    var text = StandingTable.render(Fixture.straight(), PLAIN);
    text.lines().forEach(line -> assertTrue(line.length() <= Screen.WIDTH, line));
    assertTrue(text.contains("× n/d"), text);
    assertFalse(text.contains("NaN"), text);
  }

  @Test
  void asciiIsEnough() {
    var text = StandingTable.render(Fixture.straight(), new Screen(true, false));
    assertTrue(text.chars().allMatch(c -> c < 128), text);
    assertTrue(text.contains("o US"), text);
  }

  @Test
  void colourAddsNothingButColour() {
    var coloured = StandingTable.render(Fixture.straight(), new Screen(false, true));
    assertEquals(
        StandingTable.render(Fixture.straight(), PLAIN),
        coloured.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void aMirroredLeadIsDrawnOnTheOtherSide() {
    var axis = new LeadAxis(25);
    var straight = axis.row(Fixture.straight().indicator("models").orElseThrow(), '●');
    var mirrored = axis.row(Fixture.exchanged().indicator("models").orElseThrow(), '●');
    assertEquals(straight, new StringBuilder(mirrored).reverse().toString());
  }

  @Test
  void jsonHasEveryPromisedFieldAndNullForWhatDoesNotApply() {
    var json = JsonMapper.shared().readTree(Json.document(StandingResult.of(Fixture.straight())));
    for (var field :
        List.of(
            "race",
            "asOf",
            "engine",
            "seed",
            "evidence",
            "contenders",
            "verdict",
            "pillars",
            "indicators")) {
      assertTrue(json.has(field), field);
    }
    assertEquals("2026-11-22", json.get("asOf").asString());
    for (var field : List.of("call", "leader", "probability", "robustness", "momentum")) {
      assertTrue(json.get("verdict").has(field), field);
    }
    for (var field :
        List.of("id", "title", "call", "leader", "probability", "momentum", "indicators")) {
      assertTrue(json.get("pillars").get(0).has(field), field);
    }
    var indicator = json.get("indicators").get(0);
    for (var field :
        List.of(
            "id",
            "pillar",
            "title",
            "unit",
            "direction",
            "latest",
            "commonPeriod",
            "call",
            "leader",
            "probability",
            "lead",
            "since",
            "growth",
            "closing",
            "acceleration",
            "monthsBehind",
            "leadChange",
            "sourceRange",
            "age",
            "flags",
            "sources",
            "caveats")) {
      assertTrue(indicator.has(field), field);
    }
    assertEquals("more", indicator.get("direction").asString());
    assertTrue(indicator.get("growth").isNull());
    assertEquals(2031, indicator.get("leadChange").get("p50").asInt());
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreNeutralised() {
    var rows =
        new Rows.Columns()
            .text("a", "b")
            .with(List.of(Rows.row("=1+1", -3.5), Rows.row("x,\"y\"", "@z")));
    assertEquals("a,b\n'=1+1,-3.5\n\"x,\"\"y\"\"\",'@z\n", rows.csv());
    assertEquals("a\tb\n'=1+1\t-3.5\n\"x,\"\"y\"\"\"\t'@z\n", rows.tsv());
    assertEquals(
        "| a | b |\n| --- | --- |\n| =1+1 | -3.5 |\n| x,\"y\" | @z |\n", rows.table().markdown());
  }

  @Test
  void everyRowOfAStandingHasEveryColumn() {
    var rows = StandingRows.of(Fixture.straight());
    rows.rows().forEach(row -> assertEquals(rows.columns().size(), row.size()));
    assertEquals(3, rows.rows().size());
  }

  @Test
  void anEnvelopeCarriesWhatEveryResultCarries() {
    var standing = Fixture.straight();
    var json =
        JsonMapper.shared()
            .readTree(Json.document(CrossingResult.of(standing, standing.indicators().getFirst())));
    assertEquals("abc", json.get("evidence").asString());
    assertEquals("models", json.get("indicator").get("id").asString());
  }

  @Test
  void theCrossingCountsRunsByYear() {
    var standing = Fixture.straight();
    var text = CrossingScreen.render(standing, standing.indicators().getFirst(), PLAIN);
    assertTrue(text.contains("not by 2036"), text);
    assertTrue(text.contains("56"), text);
    text.lines().forEach(line -> assertTrue(line.length() <= Screen.WIDTH, line));
  }
}
