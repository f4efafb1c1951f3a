/// Composite indices by the steps of the OECD and JRC handbook. Start at {@link
/// dev.overtake.estimation.composite.Composite}.
@NullMarked
package dev.overtake.estimation.composite;

import org.jspecify.annotations.NullMarked;
