package dev.overtake.exposure.scenario;

/// Why something stops, weakens or cannot be told: which effect, which fact, which source.
///
/// @param component id in the bill; empty where the use itself is concerned
/// @param effect in the words of the scenario file
/// @param outcome what this effect alone would do
/// @param why facts that decided, in words
/// @param source ids of sources, `bill`, or empty when a fact is missing
public record Reason(
    String component, String effect, Outcome outcome, String because, String why, String source) {}
