package dev.overtake.race;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The whole race in one call, never shown without its robustness line.
///
/// @param robustness null when nothing can be called
public record Verdict(
    String call,
    String leader,
    @Nullable Map<String, Double> probability,
    @Nullable Robustness robustness,
    Momentum momentum) {}
