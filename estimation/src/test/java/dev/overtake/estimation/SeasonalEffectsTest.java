package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonalEffectsTest {

  @Test
  void aPatternOnALineIsRecovered() {
    double[] pattern = {3, -1, -4, 2};
    double[] values = IntStream.range(0, 20).mapToDouble(i -> i + pattern[i % 4]).toArray();
    SeasonalEffects effects = SeasonalEffects.of(values, 4);
    for (int i = 0; i < 8; i++) {
      assertEquals(pattern[i % 4], effects.at(i), 1e-9);
    }
  }

  @Test
  void noiseIsNotTakenForAPattern() {
    Random random = new Random(1);
    double[] values = IntStream.range(0, 60).mapToDouble(i -> random.nextGaussian()).toArray();
    SeasonalEffects effects = SeasonalEffects.of(values, 12);
    double size =
        IntStream.range(0, 12).mapToDouble(i -> Math.abs(effects.at(i))).average().orElseThrow();
    assertTrue(size < .15);
  }

  @Test
  void aYearOrTwoIsTooShortForAPattern() {
    SeasonalEffects effects = SeasonalEffects.of(new double[] {1, 5, 1, 5, 1, 5, 1, 5}, 4);
    assertEquals(0, effects.at(0));
  }
}
