package dev.overtake.race;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether the call of a race survives other defensible methods.
///
/// @param methods how many were tried
/// @param share of them in which each contender leads, and in which neither does (`tie`)
/// @param flip the smallest change of the standing's own method that changes its call; null where
///   none was found
public record Robustness(int methods, Map<String, Double> share, @Nullable Flip flip) {}
