/// A model as scalar equations in the order in which they are evaluated.
///
/// Start at [Program][dev.overtake.dynamics.program.Program]: slots, each with a
/// [Node][dev.overtake.dynamics.program.Node] for its value.
/// [Intrinsic][dev.overtake.dynamics.program.Intrinsic] and
/// [Arithmetic][dev.overtake.dynamics.program.Arithmetic] say what functions and operators do with
/// numbers: a function of numbers alone is added there.
@NullMarked
package dev.overtake.dynamics.program;

import org.jspecify.annotations.NullMarked;
