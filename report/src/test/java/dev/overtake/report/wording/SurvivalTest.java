package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.race.Flip;
import dev.overtake.race.Robustness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurvivalTest {
  private static final Survival FORTH = new Survival(List.of(Fixture.US, Fixture.CHINA));
  private static final Survival BACK = new Survival(List.of(Fixture.CHINA, Fixture.US));

  @Test
  void theLineSaysInHowManyMethodsEachLeadsAndWhatFlipsIt() {
    var flip = new Flip("pillar weight", "chips", "Chips", "10 %", "14.5 %", 0.045, "CHN");
    assertEquals(
        "Combined into one score, the United States comes out ahead in 33 of 100 defensible methods,"
            + " China in 60, neither in 7. The smallest change that flips the call: with 14.5 % of the"
            + " weight on “Chips”, not 10 %, China leads.",
        FORTH.line(robustness(0.33, 0.60, flip)).text());
  }

  @Test
  void exchangedContendersMirrorTheLine() {
    var there = FORTH.line(robustness(0.33, 0.60, null)).text();
    var back = BACK.line(robustness(0.60, 0.33, null)).text();
    assertEquals(
        there
            .replace("the United States", "#")
            .replace("China", "the United States")
            .replace("#", "China"),
        back);
  }

  @Test
  void everyKindOfFlipIsSaid() {
    assertEquals("without “Steel”", said("left out", "out", "undetermined"));
    assertEquals("with “Steel” read from a-source alone", said("source", "a-source", "tie"));
    assertEquals("with no figure later than 2019", said("baseline", "2019", "USA"));
    assertEquals(
        "with the last figures as they are, not carried to today",
        said("baseline", "last figures", "USA"));
    var nobody = new Flip("left out", "steel", "Steel", "in", "out", 0.1, "undetermined");
    assertEquals("without “Steel”, nobody can be called.", FORTH.flip(nobody).text());
  }

  @Test
  void anOverallLeaderNeedsEightyOfAHundredMethods() {
    assertTrue(Survival.agreed(robustness(0.8, 0.1, null), "USA"));
    assertFalse(Survival.agreed(robustness(0.79, 0.1, null), "USA"));
    assertFalse(Survival.agreed(robustness(0.9, 0.1, null), "CHN"));
    assertFalse(Survival.agreed(null, "USA"));
  }

  private static String said(String kind, String to, String leader) {
    return Survival.change(new Flip(kind, "steel", "Steel", "", to, 0.1, leader));
  }

  private static Robustness robustness(double us, double china, @Nullable Flip flip) {
    return new Robustness(1024, Map.of("USA", us, "CHN", china, "tie", 1 - us - china), flip);
  }
}
