package dev.overtake.exposure.watch;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.exposure.Asked;
import dev.overtake.exposure.SmallRace;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.knowledge.Provenance;
import dev.overtake.exposure.knowledge.Tripwire;
import dev.overtake.exposure.resolution.Resolver;
import dev.overtake.exposure.watch.TripwireStatus.Chances;
import dev.overtake.exposure.watch.TripwireStatus.Undetermined;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripwiresTest {
  private static final Bill BILL =
      Asked.yaml(
          """
          uses:
            - {id: own, needs: [qwen]}
            - {id: rented, needs: [gpt]}
            - {id: metal, needs: [card]}
          models:
            - {id: qwen, model: Qwen2.5-72B-Instruct, endpoint: "http://localhost:8000"}
            - {id: gpt, model: gpt-4o, endpoint: "https://api.openai.com/v1", region: eastus}
          chips:
            - {id: card, chip: H100}
          """);

  private static final Race RISING =
      new SmallRace().series("share", Scale.SHARE, 10, 12, 14, 16, 18, 20).race();

  @Test
  void aRisingShareCrossesWhatLiesAheadAndNotWhatLiesFar() {
    assertTrue(chances(RISING, 21, true).inThree() > 0.9);
    assertTrue(chances(RISING, 60, true).inThree() < 0.1);
    assertTrue(chances(RISING, 5, false).inThree() < 0.1);
  }

  @Test
  void threeYearsCrossAtLeastWhatOneDoes() {
    for (var threshold = 19; threshold < 32; threshold++) {
      var chances = chances(RISING, threshold, true);
      assertTrue(chances.inOne() <= chances.inThree(), threshold + ": " + chances);
    }
  }

  @Test
  void anAmountIsFollowedByItsLogarithm() {
    var doubling = new SmallRace().series("share", Scale.RATIO, 1, 2, 4, 8, 16, 32).race();
    assertTrue(chances(doubling, 64, true).inThree() > 0.9);
    assertTrue(chances(doubling, 10, false).inThree() < 0.1);
  }

  @Test
  void theDistanceIsWhatIsMissing() {
    assertEquals(5.0, status(RISING, "any", 25, true).distance());
    assertEquals(-5.0, status(RISING, "any", 25, false).distance());
    assertEquals("2025", requireNonNull(status(RISING, "any", 25, true).last()).period().text());
  }

  @Test
  void withoutFiguresThereAreNoChances() {
    var none = new SmallRace().series("share", Scale.SHARE).race();
    var status = status(none, "any", 25, true);
    assertEquals(Undetermined.NO_FIGURE, status.why());
    assertNull(status.now());
    assertNull(status.distance());
  }

  @Test
  void twoFiguresAreTooFew() {
    var two = new SmallRace().series("share", Scale.SHARE, 10, 12).race();
    var status = status(two, "any", 25, true);
    assertEquals(Undetermined.FEW_FIGURES, status.why());
    assertEquals(12.0, status.now());
    assertNull(status.chances());
  }

  @ParameterizedTest
  @CsvSource({
    "any, own rented metal",
    "open-weights, own",
    "weights:CN, own",
    "weights:US, rented",
    "operator:US, rented",
    "runs-in:US, rented",
    "chip:US, metal",
    "licence:US, ''",
    "weights, ''",
  })
  void itConcernsTheUsesWhoseNeedsItNames(String word, String uses) {
    var found = find(RISING, word, 25, true);
    var named = found.isEmpty() ? "" : String.join(" ", found.getFirst().uses());
    assertEquals(uses, named);
  }

  @Test
  void anIndicatorOfAnotherRaceIsLeftOut() {
    var other = new SmallRace().series("else", Scale.SHARE, 1, 2, 3).race();
    assertEquals(List.of(), find(other, "any", 25, true));
  }

  private static Chances chances(Race race, double threshold, boolean above) {
    return requireNonNull(status(race, "any", threshold, above).chances());
  }

  private static TripwireStatus status(Race race, String word, double threshold, boolean above) {
    return find(race, word, threshold, above).getFirst();
  }

  private static List<TripwireStatus> find(
      Race race, String word, double threshold, boolean above) {
    var resolved = new Resolver(Asked.knowledge(Asked.DAY), BILL, null).resolve();
    var from = new Provenance(List.of("x"), Provenance.Confidence.LOW, null, null, null, "");
    var wire = new Tripwire("w", "share", "CHN", threshold, above, List.of(word), "Why.", from);
    return new Tripwires(race, Asked.DAY, BILL, resolved).of(List.of(wire), 1);
  }
}
