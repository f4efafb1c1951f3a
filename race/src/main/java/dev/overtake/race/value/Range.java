package dev.overtake.race.value;

/// The lowest and the highest of several values.
public record Range(double low, double high) {}
