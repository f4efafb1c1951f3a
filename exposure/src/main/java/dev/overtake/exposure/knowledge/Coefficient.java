package dev.overtake.exposure.knowledge;

/// A number of a fitted model.
public record Coefficient(String id, double value, Provenance provenance) implements Fact {}
