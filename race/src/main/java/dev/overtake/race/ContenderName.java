package dev.overtake.race;

/// How a contender is written.
///
/// @param inProse inside a sentence, such as `the United States`
public record ContenderName(String id, String name, String shortName, String inProse) {}
