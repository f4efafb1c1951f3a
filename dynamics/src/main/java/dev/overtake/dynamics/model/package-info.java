/// What a file says of a model, whatever its format.
///
/// Start at [Model][dev.overtake.dynamics.model.Model]: its equations, each with an
/// [Expression][dev.overtake.dynamics.model.Expression] as it was written, dimensions and macros.
/// [ExpressionParser][dev.overtake.dynamics.model.ExpressionParser] is what both formats share and
/// what another one extends. A fault of a file is a
/// [ModelException][dev.overtake.dynamics.model.ModelException] with its line. Everything is
/// immutable.
@NullMarked
package dev.overtake.dynamics.model;

import org.jspecify.annotations.NullMarked;
