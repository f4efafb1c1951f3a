/// System-dynamics models: read, prepared and run.
///
/// Start at {@link dev.overtake.dynamics.Models}, which reads a file into a {@link
/// dev.overtake.dynamics.Model}; {@link dev.overtake.dynamics.Program} turns that into scalar
/// equations in the order in which they are evaluated; {@link dev.overtake.dynamics.Simulation}
/// runs it.
@NullMarked
package dev.overtake.dynamics;

import org.jspecify.annotations.NullMarked;
