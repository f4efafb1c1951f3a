package dev.overtake.evidence;

/// What a model reached on a benchmark.
public record Score(String model, String benchmark, double score, String date, String source) {}
