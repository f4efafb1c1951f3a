package dev.overtake.dynamics.model;

import java.util.List;
import java.util.Map;

/// An equation's right-hand side as it was written, with precedence and names of functions already
/// understood.
public sealed interface Expression {

  /// A number.
  record Constant(double value) implements Expression {}

  /// A variable, with what stands in its brackets.
  record Reference(String name, List<Subscript> subscripts) implements Expression {
    public Reference {
      subscripts = List.copyOf(subscripts);
    }
  }

  /// A function or a lookup applied to arguments; the name in its canonical form.
  record Call(String function, List<Subscript> subscripts, List<Expression> arguments)
      implements Expression {
    public Call {
      subscripts = List.copyOf(subscripts);
      arguments = List.copyOf(arguments);
    }
  }

  /// An operator before its operand.
  record Unary(Operator operator, Expression operand) implements Expression {}

  /// An operator between operands.
  record Binary(Operator operator, Expression left, Expression right) implements Expression {}

  /// A choice; only the chosen side is evaluated.
  record If(Expression condition, Expression then, Expression otherwise) implements Expression {}

  /// A graphical function written in place, as the first argument of a call.
  record Inline(Table table) implements Expression {}

  /// Data over time, in place of an equation.
  ///
  /// @param series the points by the canonical elements on the left; none where no data was given
  record Data(Interpolation between, Map<List<String>, Table> series) implements Expression {
    public Data {
      series = Map.copyOf(series);
    }
  }

  /// Operators of both dialects.
  enum Operator {
    /// Sum.
    ADD,
    /// Difference.
    SUBTRACT,
    /// Product.
    MULTIPLY,
    /// Quotient.
    DIVIDE,
    /// Remainder with the sign of the divisor.
    MODULO,
    /// Power.
    POWER,
    /// Change of sign.
    NEGATE,
    /// 1 where the operand is 0, else 0.
    NOT,
    /// 1 where both are not 0.
    AND,
    /// 1 where one is not 0.
    OR,
    /// 1 where less.
    LESS,
    /// 1 where less or equal.
    AT_MOST,
    /// 1 where greater.
    GREATER,
    /// 1 where greater or equal.
    AT_LEAST,
    /// 1 where equal.
    EQUAL,
    /// 1 where not equal.
    UNEQUAL
  }
}
