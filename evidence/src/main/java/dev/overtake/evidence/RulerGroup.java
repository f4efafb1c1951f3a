package dev.overtake.evidence;

/// Indicators that measure one thing on different rulers.
public record RulerGroup(String id, String title, String question, String about) {}
