package dev.overtake.race.standing;

/// A contender's last figure.
///
/// @param age months from the end of the period to the as-of date
public record Latest(String period, double value, String source, int age) {}
