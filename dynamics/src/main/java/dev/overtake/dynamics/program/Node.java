package dev.overtake.dynamics.program;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/// A scalar expression over slots: what is left of an equation once subscripts, modules, macros and
/// functions with a memory are worked out.
public sealed interface Node {

  /// A number.
  record Constant(double value) implements Node {
    /// Nothing.
    public static final Constant ZERO = new Constant(0);
  }

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

  /// The nodes that this one is made of.
  default List<Node> parts() {
    return switch (this) {
      case Constant n -> List.of();
      case Slot s -> List.of();
      case Unary(var operator, var operand) -> List.of(operand);
      case Binary(var operator, var left, var right) -> List.of(left, right);
      case Choice(var condition, var then, var otherwise) -> List.of(condition, then, otherwise);
      case Apply(var function, var arguments) -> arguments;
      case Lookup(var table, var reading, var at) -> List.of(at);
    };
  }

  /// The same node made of others.
  default Node of(UnaryOperator<Node> other) {
    return switch (this) {
      case Constant n -> n;
      case Slot s -> s;
      case Unary(var operator, var operand) -> new Unary(operator, other.apply(operand));
      case Binary(var operator, var left, var right) ->
          new Binary(operator, other.apply(left), other.apply(right));
      case Choice(var condition, var then, var otherwise) ->
          new Choice(other.apply(condition), other.apply(then), other.apply(otherwise));
      case Apply(var function, var arguments) ->
          new Apply(function, arguments.stream().map(other).toList());
      case Lookup(var table, var reading, var at) -> new Lookup(table, reading, other.apply(at));
    };
  }

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
    INVERSE,
    /// The area under the function from its first point on.
    AREA;

    /// The value of a graphical function at a point.
    public double of(Table table, double at) {
      return switch (this) {
        case PLAIN -> table.at(at);
        case EXTRAPOLATE -> table.extrapolated(at);
        case FORWARD -> table.forward(at);
        case BACKWARD -> table.backward(at);
        case INVERSE -> table.inverse(at);
        case AREA -> table.area(at);
      };
    }
  }
}
