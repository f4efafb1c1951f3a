package dev.overtake.exposure.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An accelerator.
///
/// @param vendor id of an organisation
/// @param madeIn jurisdiction of the foundry, or empty
/// @param memory gigabytes, the lower figure where sources differ
/// @param bandwidth terabytes a second
/// @param tflops dense, 16 bits
/// @param watts thermal design power
/// @param control word for its export status towards China: `controlled`, `case-by-case`, `none`,
///   `domestic`, `cloud-only` or `unknown`
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
    String control,
    Provenance provenance)
    implements Fact {}
