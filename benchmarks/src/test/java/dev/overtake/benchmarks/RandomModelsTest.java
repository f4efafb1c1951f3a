package dev.overtake.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Compiled and interpreted agree to the last bit on models that nobody wrote.
class RandomModelsTest {
  @Test
  void compiledEqualsInterpretedOnRandomModels() {
    var random = new SplittableRandom(5);
    for (var i = 0; i < 500; i++) {
      var number = i;
      assertTrue(
          DynamicsChecks.agree(Models.program(RandomModels.next(random))),
          () -> "model " + number + " of seed 5");
    }
  }
}
