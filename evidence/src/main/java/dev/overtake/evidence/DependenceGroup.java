package dev.overtake.evidence;

/// Indicators that share inputs and so are no independent witnesses.
public record DependenceGroup(String id, String title, String why) {}
