package dev.overtake.exposure.hardware;

/// Whether a model fits into the memory of accelerators.
///
/// Weights take total parameters times the bytes of a parameter; all of a mixture of experts must
/// be held, though few are at work. A runtime keeps a tenth of the memory for itself. Room for
/// conversations comes on top: five per cent of the weights for short and few ones, a quarter for
/// long and many, both assumed, for it depends on layers and heads that no table has.
///
/// @param bits of a parameter, with its scales: 16, 8, 4.25 for MXFP4, 4.5 for common four-bit
///   forms
/// @param weightsGb gigabytes (10⁹) of weights alone
/// @param least chips that suffice for short and few conversations: a power of two
/// @param most chips that suffice for long and many
public record HardwareFit(double bits, double weightsGb, int least, int most) {
  private static final double USABLE = 0.9;
  private static final double SHORT = 1.05;
  private static final double LONG = 1.25;
  private static final int MOST_CHIPS = 1024;

  /// What a model needs.
  ///
  /// @param parameters billions in total
  /// @param memoryGb of one chip
  public static HardwareFit of(double parameters, double bits, double memoryGb) {
    var weights = parameters * bits / 8;
    return new HardwareFit(
        bits, weights, chips(weights * SHORT, memoryGb), chips(weights * LONG, memoryGb));
  }

  private static int chips(double needed, double memoryGb) {
    var chips = 1;
    while (chips < MOST_CHIPS && needed > USABLE * memoryGb * chips) {
      chips *= 2;
    }
    return chips;
  }

  /// Whether the weights alone fit into one chip, with nothing left to run them.
  public boolean holdsWeights(double memoryGb) {
    return weightsGb <= memoryGb;
  }

  /// Bits of a parameter in a named format; 16 where the name says nothing.
  public static double bitsOf(String precision) {
    var p = precision.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (p.contains("mxfp4") || p.contains("fp4") || p.contains("nf4")) {
      return 4.25;
    }
    if (p.matches(".*(int4|4bit|q4|gptq|awq|w4a16).*")) {
      return 4.5;
    }
    if (p.matches(".*(fp8|int8|8bit|q8).*")) {
      return 8;
    }
    return p.matches(".*(fp32|float32|f32)") ? 32 : 16;
  }
}
