package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.race.audit.Flip;
import dev.overtake.race.audit.Robustness;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RobustnessSentenceTest {
  private static final RobustnessSentence FORTH =
      new RobustnessSentence(List.of(Fixture.US, Fixture.CHINA));
  private static final RobustnessSentence BACK =
      new RobustnessSentence(List.of(Fixture.CHINA, Fixture.US));

  @Test
  void theLineSaysInHowManyMethodsEachLeadsAndWhatFlipsIt() {
    var flip = new Flip(new Flip.Weight("chips", "Chips", 0.10, 0.145), 0.045, Leader.of("CHN"));
    assertEquals(
        "Combined into one score, China comes out ahead in 60 of 100 defensible methods, the United"
            + " States in 33, neither in 7. The smallest change that flips the call: with 14.5 % of"
            + " the weight on “Chips”, not 10 %, China leads.",
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
    var out = new Flip.LeftOut("steel", "Steel");
    assertEquals("without “Steel”", said(out));
    assertEquals(
        "with “Steel” read from a-source alone",
        said(new Flip.OneSource("steel", "Steel", List.of("a-source", "b"), "a-source")));
    assertEquals("with no figure later than 2019", said(new Flip.Baseline(2019)));
    assertEquals(
        "with the last figures as they are, not carried to today", said(new Flip.Baseline(null)));
    var nobody = new Flip(out, 0.1, Leader.Open.UNDETERMINED);
    assertEquals("without “Steel”, it is too close to call.", FORTH.flip(nobody).text());
  }

  private static String said(Flip.Change change) {
    return RobustnessSentence.change(new Flip(change, 0.1, Leader.Open.TIE));
  }

  private static Robustness robustness(double us, double china, @Nullable Flip flip) {
    return new Robustness(1024, Chances.of("USA", us, "CHN", china, 1 - us - china), flip);
  }
}
