package dev.overtake.exposure.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A model that a provider stops serving.
///
/// @param model as the provider names it
/// @param endpoint id in `endpoints.csv`
/// @param ends last day; null where the table has none
/// @param successor as the provider names it, or empty
public record Retirement(
    String id,
    String model,
    String endpoint,
    @Nullable LocalDate ends,
    String successor,
    Provenance provenance)
    implements Fact {}
