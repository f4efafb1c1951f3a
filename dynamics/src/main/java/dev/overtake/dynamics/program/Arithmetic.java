package dev.overtake.dynamics.program;

import dev.overtake.dynamics.model.Expression.Operator;

/// What operators do with numbers.
public final class Arithmetic {
  private Arithmetic() {}

  /// Of one operand.
  public static double unary(Operator operator, double x) {
    return operator == Operator.NEGATE ? -x : truth(x == 0);
  }

  /// Of two.
  public static double binary(Operator operator, double a, double b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case MODULO -> modulo(a, b);
      case POWER -> Math.pow(a, b);
      case AND -> truth(a != 0 && b != 0);
      case OR -> truth(a != 0 || b != 0);
      case LESS -> truth(a < b);
      case AT_MOST -> truth(a <= b);
      case GREATER -> truth(a > b);
      case AT_LEAST -> truth(a >= b);
      case EQUAL -> truth(a == b);
      case UNEQUAL -> truth(a != b);
      case NEGATE, NOT -> throw new IllegalArgumentException(operator + " has one operand");
    };
  }

  /// The remainder with the sign of the divisor.
  public static double modulo(double a, double b) {
    return a - b * Math.floor(a / b);
  }

  private static double truth(boolean is) {
    return is ? 1 : 0;
  }
}
