package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.ModelFamily;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who trained weights and what they were made from.
///
/// @param origin jurisdiction of who trained them
/// @param lineage jurisdictions of the models they were made from; empty when from none
/// @param family what the name was recognised as; null when no table knows it
/// @param tunedByOther whether somebody else changed the recognised family
/// @param organisations ids of the developer and its owner
public record Weights(
    Attribute origin,
    List<Attribute> lineage,
    @Nullable ModelFamily family,
    boolean tunedByOther,
    Set<String> organisations) {
  public Weights {
    lineage = List.copyOf(lineage);
    organisations = Set.copyOf(organisations);
  }
}
