package dev.overtake.claims.reading;

/// Whom a claim sets its subject against.
public sealed interface Rival {
  /// A contender of the race.
  record Named(String id) implements Rival {}

  /// One who is not named.
  enum Unnamed implements Rival {
    /// Nobody: the claim is of the subject alone.
    NOBODY,
    /// The closest of the others, whoever that is.
    NEXT,
    /// Everybody else together.
    REST
  }

  /// A contender by its id; an empty one is nobody.
  static Rival of(String id) {
    return id.isEmpty() ? Unnamed.NOBODY : new Named(id);
  }

  /// Whether it is a contender.
  default boolean is(String contender) {
    return this instanceof Named(var id) && id.equals(contender);
  }

  /// Whether there is one at all.
  default boolean some() {
    return this != Unnamed.NOBODY;
  }
}
