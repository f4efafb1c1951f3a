/// Points that fill a space evenly, and what a result owes to each of its inputs. Start at {@link
/// dev.overtake.estimation.sampling.Sensitivity}.
@NullMarked
package dev.overtake.estimation.sampling;

import org.jspecify.annotations.NullMarked;
