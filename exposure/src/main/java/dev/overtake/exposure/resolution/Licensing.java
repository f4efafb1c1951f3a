package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.Licence;
import org.jspecify.annotations.Nullable;

/// A licence and its terms.
///
/// @param terms null where the table does not have them
public record Licensing(Attribute licence, @Nullable Licence terms) {}
