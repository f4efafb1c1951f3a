package dev.overtake.race.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.value.StandingRequest;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// No word hangs on chance.
final class ChanceTest {

  @Test
  void aHundredSeedsGiveTheSameCallsAndChanges() {
    var race =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2005, 2024, y -> 100 + 3 * (y % 3))
            .years("steel", "office", "SOU", 2005, 2024, y -> 60 + 2.2 * (y - 2005))
            .amounts("robots")
            .years("robots", "office", "NOR", 2023, 2023, y -> 30)
            .years("robots", "office", "SOU", 2023, 2023, y -> 40)
            .race();
    var standings =
        LongStream.rangeClosed(1, 100)
            .mapToObj(seed ->
                new RaceAnalysis(
                        race,
                        new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", seed),
                        Parallel.sequential())
                    .standing())
            .map(s -> s.verdict() + " " + s.pillars() + " " + s.indicators())
            .distinct();
    assertEquals(1, standings.count());
  }

  @Test
  void nearTheEdgeOfABandTheWeakerWordIsSaid() {
    assertEquals(Optional.of(ProbabilityWord.LIKELY), call(805).word());
    assertEquals(Optional.of(ProbabilityWord.VERY_LIKELY), call(815).word());
    assertEquals(Leader.Open.UNDETERMINED, call(555).leader());
    assertEquals(Leader.of("NOR"), call(565).leader());
    assertTrue(call(565).word().filter(w -> w == ProbabilityWord.LIKELY).isPresent());
  }

  private static Call call(int ahead) {
    var draws = IntStream.range(0, 1000).mapToDouble(d -> d < ahead ? 1 : -1).toArray();
    return Call.of(draws, 0, "NOR", "SOU");
  }
}
