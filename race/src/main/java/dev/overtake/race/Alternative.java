package dev.overtake.race;

import java.util.Map;

/// One alternative of a choice of method.
///
/// @param share of all methods with this alternative in which each contender leads, or neither
///   (`tie`)
/// @param alone the same over the draws of the standing with only this choice changed
/// @param call who would be called, with only this choice changed
public record Alternative(
    String title, Map<String, Double> share, Map<String, Double> alone, String call) {}
