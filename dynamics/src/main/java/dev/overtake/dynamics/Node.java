package dev.overtake.dynamics;

import dev.overtake.dynamics.Expression.Operator;
import java.util.List;

/// A scalar expression over slots: what is left of an equation once subscripts, modules, macros and
/// functions with a memory are worked out.
public sealed interface Node {

  /// A number.
  record Constant(double value) implements Node {}

  /// The value of a slot now.
  record Slot(int index) implements Node {}

  /// An operator before its operand.
  record Unary(Operator operator, Node operand) implements Node {}

  /// An operator between operands.
  record Binary(Operator operator, Node left, Node right) implements Node {}

  /// A choice of which one side is evaluated.
  record Choice(Node condition, Node then, Node otherwise) implements Node {}

  /// A function of numbers.
  record Apply(Intrinsic function, List<Node> arguments) implements Node {
    public Apply {
      arguments = List.copyOf(arguments);
    }
  }

  /// A graphical function at a point.
  record Lookup(int table, Reading reading, Node at) implements Node {}

  /// How a graphical function is read.
  enum Reading {
    /// As its kind says.
    PLAIN,
    /// Lines that go on beyond the ends.
    EXTRAPOLATE,
    /// The point at or after.
    FORWARD,
    /// The point at or before.
    BACKWARD,
    /// The x of a y.
    INVERSE
  }
}
