/// Feedback loops of a model and which of them drive a run. Start at {@link
/// dev.overtake.dynamics.loops.Dominance}.
@NullMarked
package dev.overtake.dynamics.loops;

import org.jspecify.annotations.NullMarked;
