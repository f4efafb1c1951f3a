package dev.overtake.exposure.knowledge;

import java.util.List;

/// A company, laboratory or community.
///
/// @param jurisdiction ISO 3166-1 alpha-2 of its headquarters; empty for those without a seat
/// @param parent id of the organisation that controls it, or empty
/// @param aliases other spellings, and the names it has on hubs
/// @param repackages whether it republishes the weights of others
public record Organisation(
    String id,
    String name,
    String jurisdiction,
    String parent,
    List<String> aliases,
    boolean repackages,
    Provenance provenance)
    implements Fact {}
