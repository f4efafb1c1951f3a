package dev.overtake.estimation.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EnsembleSmootherTest {
  /* Two standard normal inputs, one of which is seen with noise: Gauss's formula is exact. */
  @Test
  void aLinearGaussianProblemIsSolvedAsTheTheorySays() {
    var random = new SplittableRandom(3);
    var members = new double[20_000][2];
    for (var member : members) {
      member[0] = random.nextGaussian();
      member[1] = random.nextGaussian();
    }
    for (var step = 0; step < 4; step++) {
      var results =
          Arrays.stream(members).map(m -> new double[] {2 * m[0]}).toArray(double[][]::new);
      members =
          EnsembleSmoother.step(members, results, new double[] {3}, new double[] {1}, 4, random);
    }
    // Posterior: precision 1 + 4, mean 2 * 3 / 5.
    var seen = Arrays.stream(members).mapToDouble(m -> m[0]).toArray();
    assertEquals(1.2, mean(seen), 0.02);
    assertEquals(0.2, variance(seen), 0.01);
    var other = Arrays.stream(members).mapToDouble(m -> m[1]).toArray();
    assertEquals(0, mean(other), 0.03);
    assertEquals(1, variance(other), 0.03);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    var mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }
}
