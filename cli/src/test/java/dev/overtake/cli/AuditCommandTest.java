package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

  @Test
  void theAuditNamesWhatMattersMostAndTheSmallestFlip() {
    var ended = Run.of("audit", "solar-wind", "--no-cache");
    assertEquals(0, ended.code(), ended.err());
    // Lines break where they must.
    var text = ended.out().replace('\n', ' ');
    assertTrue(text.contains("What matters most: “What do pillars weigh?”"), text);
    assertTrue(text.contains("The smallest change that flips the call:"), text);
    assertTrue(ended.out().contains("seed 1"), ended.out());
    assertFalse(ended.out().contains("NaN"));
  }

  @Test
  void theAuditIsTheSameTwiceAndMirrorsWhenExchanged() {
    var forth = Run.of("audit", "solar-wind", "--no-cache", "--json").out();
    assertEquals(forth, Run.of("audit", "solar-wind", "--no-cache", "--json").out());
    var there = JsonMapper.shared().readTree(forth);
    var names = there.get("contenders");
    var pair = names.get(1).get("id").asString() + "," + names.get(0).get("id").asString();
    var back =
        JsonMapper.shared()
            .readTree(
                Run.of("audit", "solar-wind", "--no-cache", "--json", "--contenders", pair).out());
    for (var field :
        new String[] {"share", "factors", "pillars", "flips", "ranks", "mattersMost"}) {
      assertEquals(there.get(field), back.get(field), field);
    }
  }

  @Test
  void theStandingCarriesItsRobustness() {
    var standing =
        JsonMapper.shared()
            .readTree(Run.of("standing", "solar-wind", "--no-cache", "--json").out());
    var robustness = standing.get("verdict").get("robustness");
    var audit =
        JsonMapper.shared().readTree(Run.of("audit", "solar-wind", "--no-cache", "--json").out());
    assertEquals(audit.get("share"), robustness.get("share"));
    assertEquals(1024, robustness.get("methods").asInt());
  }

  @Test
  void anIndexStatesItsMethodAndStandsBesideTheRobustness() {
    var ended =
        Run.of(
            "index", "solar-wind", "--no-cache", "--normalise", "rank", "--aggregate", "geometric");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("normalise: rank"), ended.out());
    assertTrue(ended.out().contains("Combined into one score"), ended.out());
  }

  @Test
  void anIndexThatCannotBeIsRefusedWithTheReason() {
    var negative =
        Run.of("index", "solar-wind", "--normalise", "z-score", "--aggregate", "harmonic");
    assertEquals(Exit.USAGE, negative.code());
    assertTrue(negative.err().contains("negative"), negative.err());
    var misspelt = Run.of("index", "solar-wind", "--aggregate", "geometrical");
    assertEquals(Exit.USAGE, misspelt.code());
    assertTrue(misspelt.err().contains("Did you mean geometric?"), misspelt.err());
    var budget = Run.of("index", "solar-wind", "--weights", "budget:solar=60");
    assertEquals(Exit.USAGE, budget.code());
    assertTrue(budget.err().contains("not to 100"), budget.err());
    var empty = Run.of("index", "solar-wind", "--year", "1901");
    assertEquals(Exit.NOT_FOUND, empty.code());
  }
}
