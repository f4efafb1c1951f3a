package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.LicenceExpression;
import org.jspecify.annotations.Nullable;

/// A licence and its terms.
///
/// @param terms null where nobody says any
public record Licensing(Attribute licence, @Nullable LicenceExpression terms) {}
