package dev.overtake.exposure.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareFitTest {
  /* As the makers of the models publish them. */
  @ParameterizedTest(name = "{0} on {4} of {3} GB")
  @CsvSource({
    "gpt-oss-120b, 117, mxfp4, 80, 1",
    "gpt-oss-20b, 21, mxfp4, 16, 1",
    "GLM-4.5, 355, bf16, 80, 16",
    "GLM-4.5-FP8, 355, fp8, 80, 8",
    "GLM-4.5-Air, 106, bf16, 80, 4",
    "GLM-4.5-Air-FP8, 106, fp8, 80, 2",
  })
  void aModelNeedsAsManyChipsAsItsMakerSays(
      String model, double parameters, String precision, double memory, int chips) {
    assertEquals(
        chips, HardwareFit.of(parameters, HardwareFit.bitsOf(precision), memory).least(), model);
  }

  @Test
  void longConversationsNeedMore() {
    var fit = HardwareFit.of(355, 16, 80);
    assertTrue(fit.most() >= fit.least());
  }

  @Test
  void weightsAloneMayFitWhereNothingIsLeftToRunThem() {
    assertTrue(HardwareFit.of(70, 16, 141).holdsWeights(141));
    assertFalse(HardwareFit.of(70, 16, 80).holdsWeights(80));
  }

  @ParameterizedTest
  @CsvSource({
    "MXFP4, 4.25",
    "awq-int4, 4.5",
    "Q4_K_M, 4.5",
    "FP8, 8",
    "bfloat16, 16",
    "fp32, 32",
    "'', 16"
  })
  void aFormatHasItsBits(String precision, double bits) {
    assertEquals(bits, HardwareFit.bitsOf(precision));
  }
}
