package dev.overtake.claims.text;

/// Why a statement asserts nothing that could be compared with what is known.
public enum Unasserted {
  /// It speaks of what will or may be.
  TO_COME,
  /// It holds under a condition.
  CONDITIONAL,
  /// It is somebody's opinion.
  OPINION,
  /// It says several things of which not all may be known.
  SEVERAL
}
