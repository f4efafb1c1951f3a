package dev.overtake.exposure.knowledge;

/// A row of a table.
public interface Fact {
  /// Unique in its table, except where rivals stand side by side.
  String id();

  /// Where it comes from.
  Provenance provenance();
}
