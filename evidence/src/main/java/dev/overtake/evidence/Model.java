package dev.overtake.evidence;

import org.jspecify.annotations.Nullable;

/// A model of artificial intelligence.
///
/// @param parameters null when undisclosed
/// @param openWeights null when unknown
public record Model(
    String model,
    String developer,
    String contender,
    String released,
    @Nullable Double parameters,
    @Nullable Double activeParameters,
    String licence,
    @Nullable Boolean openWeights,
    String source) {}
