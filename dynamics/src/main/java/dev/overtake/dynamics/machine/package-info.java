/// Runs programs.
///
/// Start at [Simulation][dev.overtake.dynamics.machine.Simulation]. A program is compiled to a
/// class of the JVM by `Compiler`, `Emitter` and, for short models, `EulerLoop`;
/// [Interpreter][dev.overtake.dynamics.machine.Interpreter] gives the same values to the last bit
/// and is the measure for them. `Integrator` has the methods of integration; another one goes
/// there.
@NullMarked
package dev.overtake.dynamics.machine;

import org.jspecify.annotations.NullMarked;
