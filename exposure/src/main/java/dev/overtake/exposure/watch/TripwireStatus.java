package dev.overtake.exposure.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tripwire with today's distance.
///
/// @param uses ids of the uses it concerns
/// @param now last figure
/// @param period of that figure
/// @param distance what is missing to the threshold, in the indicator's unit; zero or less once
///   crossed
/// @param withinOne probability of having crossed in one year; null when it cannot be told
/// @param withinThree in three years
/// @param reason why it cannot be told
public record TripwireStatus(
    String id,
    String indicator,
    String title,
    String contender,
    double threshold,
    String trips,
    String unit,
    @Nullable Double now,
    @Nullable String period,
    @Nullable Double distance,
    @Nullable Double withinOne,
    @Nullable Double withinThree,
    String reason,
    List<String> uses,
    String because) {}
