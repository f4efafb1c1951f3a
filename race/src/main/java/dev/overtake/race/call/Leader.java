package dev.overtake.race.call;

/// Who leads: a contender, both alike, or nobody who can be named.
public sealed interface Leader {

  /// One of the pair.
  ///
  /// @param id of the contender
  record Contender(String id) implements Leader {}

  /// No one of the pair.
  enum Open implements Leader {
    /// Both within the tie zone.
    TIE,
    /// Nobody is probable enough, or there are no figures.
    UNDETERMINED
  }

  /// A contender as leader.
  static Leader of(String id) {
    return new Contender(id);
  }

  /// Whether this is the contender of an id.
  default boolean is(String id) {
    return this instanceof Contender c && c.id().equals(id);
  }
}
