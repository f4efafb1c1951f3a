package dev.overtake.race.audit;

import java.util.List;

/// How often a contender takes each rank over all methods.
///
/// @param share by rank, beginning with the first; adds up to `ranked`
/// @param ranked share of methods in which it has figures enough for a rank
/// @param median rank where it has one
public record RankAcceptability(
    String contender, String name, List<Double> share, double ranked, int median) {}
