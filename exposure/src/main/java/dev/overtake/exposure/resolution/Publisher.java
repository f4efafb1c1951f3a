package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Organisation;
import java.util.Optional;
import java.util.Set;

/// Under whose name a model was published.
///
/// @param name as written; empty where nobody is named
/// @param known who that is, where the tables know
/// @param house ids of that organisation and its owner
/// @param role what it does with models
record Publisher(String name, Optional<Organisation> known, Set<String> house, Role role) {
  /// What somebody who publishes models does with them.
  enum Role {
    /// Nobody is named.
    NONE,
    /// Makes them.
    MAKER,
    /// Serves those of others.
    HOST,
    /// Makes some and serves others.
    MAKER_AND_HOST,
    /// Puts those of others into other forms.
    REPACKAGER,
    /// Nobody knows.
    UNKNOWN
  }

  static final Publisher NOBODY = new Publisher("", Optional.empty(), Set.of(), Role.NONE);

  /// Whether it is the maker of a family, or of the same house.
  boolean of(ModelFamily family) {
    return house.contains(family.developer());
  }

  boolean silent() {
    return role == Role.NONE || role == Role.REPACKAGER;
  }

  /// Whether its name says nothing about who made a model.
  boolean anonymous() {
    return silent() || role == Role.HOST || role == Role.MAKER_AND_HOST;
  }

  /// Whether what stands under its name may be its own where nobody knows better.
  boolean makes() {
    return role == Role.MAKER || role == Role.MAKER_AND_HOST;
  }

  boolean maker() {
    return role == Role.MAKER;
  }
}
