package dev.overtake.race.backtest;

/// Calls whose printed probability lies in one bin, and how often they came true.
public record ReliabilityBin(double low, double high, int calls, double expected, double came) {}
