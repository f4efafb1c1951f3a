package dev.overtake.race;

import java.util.Map;

/// Which way the determinable indicators move.
///
/// @param clear how many have a clear direction (80 % or more)
/// @param towards of those, how many move each contender's way
public record Momentum(int clear, Map<String, Integer> towards) {}
