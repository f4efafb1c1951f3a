package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SimulateRaceTest {

  @Test
  void twoScenariosAreComparedByTheSameMembers() {
    var ended =
        Run.of(
            "simulate",
            "race",
            "--scenario",
            "export-controls-lifted",
            "--compare",
            "baseline",
            "--runs",
            "80",
            "--json");
    assertEquals(0, ended.code(), ended.err());
    var root = JsonMapper.shared().readTree(ended.out());
    assertEquals("baseline", root.get("compare").get("id").asString());
    var moved = root.get("difference").get(1);
    assertTrue(moved.get("median").asDouble() < 0, moved.toString());
    assertEquals(19, root.get("effects").size());
    assertTrue(root.get("beliefs").size() > 40);
  }

  @Test
  void theTextAnswersFirstAndEndsWithTheAssumptions() {
    var text = Run.of("simulate", "race", "--runs", "60").out();
    assertTrue(text.contains("leads in the capability of its best model in"), text);
    assertTrue(text.indexOf("Who leads by when") < text.indexOf("Assumptions"), text);
    assertTrue(text.contains("assumed"), text);
    assertTrue(!text.contains("NaN"), text);
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    var page = Run.of("simulate", "race", "--runs", "60", "-f", "html").out();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 40));
    assertTrue(!page.contains("<script") && !page.contains("src="), "self-contained");
    assertTrue(page.contains("aria-label=\"Loops of the model"), "the diagram");
  }

  @Test
  void whatDoesNotExistIsNamed() {
    var unknown = Run.of("simulate", "race", "--scenario", "export-controls-lift");
    assertEquals(Exit.NOT_FOUND, unknown.code());
    assertTrue(unknown.err().contains("export-controls-lifted"), unknown.err());
    assertEquals(
        Exit.USAGE,
        Run.of("simulate", "race", "--scenario", "capital-shock+us-public-programme").code());
    assertEquals(Exit.USAGE, Run.of("simulate", "race", "--runs", "3").code());
  }

  @Test
  void whatBelongsElsewhereIsRefused() {
    assertEquals(Exit.USAGE, Run.of("simulate", "race", "--set", "leak=1").code());
    assertEquals(Exit.USAGE, Run.of("simulate", "race", "--as-of", "2031-01-01").code());
    var ended = Run.of("simulate", "race", "--as-of", "2019-01-01");
    assertEquals(Exit.USAGE, ended.code());
    assertTrue(ended.err().contains("2020 to 2027"), ended.err());
  }
}
