package dev.overtake.exposure.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model, or a family of models that share the facts of a row.
///
/// @param match names by which it is recognised
/// @param developer id of the organisation that trained the weights
/// @param base ids of the families it was made from
/// @param licence id of the licence of the weights
/// @param open whether the weights can be had
/// @param modality words with `+` between, such as `text+image`
/// @param parameters billions in total
/// @param active billions at work for each token
/// @param anyVersion whether it answers for versions that no other row has
public record ModelFamily(
    String id,
    String name,
    List<String> match,
    String developer,
    List<String> base,
    String licence,
    @Nullable Boolean open,
    String modality,
    @Nullable Double parameters,
    @Nullable Double active,
    @Nullable Double contextTokens,
    boolean anyVersion,
    Provenance provenance)
    implements Fact {}
