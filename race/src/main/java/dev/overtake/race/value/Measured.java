package dev.overtake.race.value;

/// A figure measured on past calls with its 90 % interval, from resampling whole indicators.
public record Measured(double value, double low, double high) {}
