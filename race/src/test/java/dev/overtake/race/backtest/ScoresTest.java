package dev.overtake.race.backtest;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private record Call(String cluster, double score) {}

  @Test
  void theBootstrapOfClustersIsAsWideAsTheirMeansDiffer() {
    // 50 clusters whose means are normal with deviation 2: the mean's 90 % interval is
    // ±1.645·2/√50.
    var random = new SplittableRandom(5);
    var calls = new ArrayList<Call>();
    for (var c = 0; c < 50; c++) {
      var mean = 2 * random.nextGaussian();
      for (var i = 0; i < 40; i++) {
        calls.add(new Call("c" + c, mean));
      }
    }
    var measured = requireNonNull(ClusterBootstrap.mean(calls, Call::cluster, Call::score, 1));
    assertEquals(2 * 1.645 * 2 / Math.sqrt(50), measured.high() - measured.low(), 0.25);
    assertNull(ClusterBootstrap.mean(List.<Call>of(), Call::cluster, Call::score, 1));
  }

  @Test
  void theSurvivalOfLeadsIsThatOfKaplanAndMeier() {
    // Ends after 1 and 3 years, still standing after 2 and 4: 3/4, then 3/4 · 1/2.
    var spells = List.of(spell(1, true), spell(2, false), spell(3, true), spell(4, false));
    var curve = LeadSpells.survival(spells);
    assertEquals(0.75, curve.get(1).standing(), 1e-12);
    assertEquals(0.75, curve.get(2).standing(), 1e-12);
    assertEquals(0.375, curve.get(3).standing(), 1e-12);
    assertEquals(2, LeadSpells.summary(spells).ended());
    assertEquals(3, LeadSpells.summary(spells).median());
  }

  private static LeadSpells.Spell spell(double years, boolean ended) {
    return new LeadSpells.Spell(true, years, ended, null);
  }
}
