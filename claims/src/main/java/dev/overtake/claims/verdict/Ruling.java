package dev.overtake.claims.verdict;

import java.util.List;

/// A verdict with its grounds.
public record Ruling(Verdict word, String why, List<Outcome> grounds) {}
