package dev.overtake.exposure.knowledge;

import org.jspecify.annotations.Nullable;

/// A model that somebody serves, with its price.
///
/// @param model as the provider names it
/// @param endpoint id in `endpoints.csv`
/// @param region jurisdiction in which it is served; empty where the source does not say
/// @param input US dollars for a million tokens read
/// @param output US dollars for a million tokens written
/// @param reads what it takes in, with `+` between
public record Offer(
    String id,
    String model,
    String endpoint,
    String region,
    @Nullable Double input,
    @Nullable Double output,
    String reads,
    Provenance provenance)
    implements Fact {}
