package dev.overtake.dynamics.model;

import java.util.function.UnaryOperator;

/// The same expression with other names of variables.
public final class Renaming {
  private Renaming() {}

  /// Renames every variable and every function that is a variable.
  public static Expression of(Expression expression, UnaryOperator<String> rename) {
    return switch (expression) {
      case Expression.Constant c -> c;
      case Expression.Inline i -> i;
      case Expression.Data d -> d;
      case Expression.Reference(var name, var subscripts) ->
          new Expression.Reference(
              rename.apply(name), subscripts.stream().map(s -> of(s, rename)).toList());
      case Expression.Call(var function, var subscripts, var arguments) ->
          new Expression.Call(
              Names.canonical(rename.apply(function)),
              subscripts.stream().map(s -> of(s, rename)).toList(),
              arguments.stream().map(a -> of(a, rename)).toList());
      case Expression.Unary(var operator, var operand) ->
          new Expression.Unary(operator, of(operand, rename));
      case Expression.Binary(var operator, var left, var right) ->
          new Expression.Binary(operator, of(left, rename), of(right, rename));
      case Expression.If(var condition, var then, var otherwise) ->
          new Expression.If(of(condition, rename), of(then, rename), of(otherwise, rename));
    };
  }

  private static Subscript of(Subscript subscript, UnaryOperator<String> rename) {
    return subscript instanceof Subscript.Index(var expression)
        ? new Subscript.Index(of(expression, rename))
        : subscript;
  }
}
