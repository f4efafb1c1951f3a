package dev.overtake.exposure.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An accelerator.
///
/// @param vendor id of an organisation
/// @param madeIn jurisdiction of the foundry, or empty
/// @param memory gigabytes, the lower figure where sources differ
/// @param bandwidth terabytes a second
/// @param tflops dense, 16 bits
/// @param watts thermal design power
/// @param control its export status towards China
public record Chip(
    String id,
    String name,
    List<String> match,
    String vendor,
    String madeIn,
    double memory,
    @Nullable Double bandwidth,
    @Nullable Double tflops,
    @Nullable Double watts,
    Control control,
    Provenance provenance)
    implements Fact {

  /// Export status towards China.
  public enum Control {
    /// A licence is needed.
    CONTROLLED,
    /// A licence may be had.
    CASE_BY_CASE,
    /// None.
    NONE,
    /// Made there.
    DOMESTIC,
    /// Only for rent.
    CLOUD_ONLY,
    /// Nobody has said.
    UNKNOWN;

    /// As tables write it.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
