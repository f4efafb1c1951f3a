package dev.overtake.race;

import org.jspecify.annotations.Nullable;

/// A figure as the as-of view shows it.
///
/// @param time end of the period in decimal years
/// @param value null when missing
/// @param revised whether the edition is later than the as-of date
public record SeriesPoint(
    String contender,
    String source,
    String period,
    double time,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    String status,
    boolean revised,
    String note) {}
