package dev.overtake.claims;

import java.util.List;

/// A verdict with its grounds.
record Ruling(VerdictWord word, String why, List<Outcome> grounds) {}
