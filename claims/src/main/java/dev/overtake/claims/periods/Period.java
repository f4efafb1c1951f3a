package dev.overtake.claims.periods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days as a text states it.
///
/// @param start first character
/// @param end after the last character
/// @param text the words themselves
/// @param from first day; null when open, or unknown as the first day of a season is
/// @param until the day after the last, or for `X to Y` the first day of Y; null as for `from`
/// @param grain what it is counted in
public record Period(
    int start,
    int end,
    String text,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Grain grain) {}
