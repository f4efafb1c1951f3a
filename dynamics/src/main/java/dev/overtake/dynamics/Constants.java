package dev.overtake.dynamics;

import java.util.HashSet;
import java.util.Set;

/// Values of nodes that are known before the model runs.
final class Constants {
  private Constants() {}

  /// The value; NaN where it is not a constant.
  static double value(Node node, Elaborator elaborator) {
    return value(node, elaborator, new HashSet<>());
  }

  private static double value(Node node, Elaborator elaborator, Set<Integer> seen) {
    return switch (node) {
      case Node.Number(var value) -> value;
      case Node.Slot(var index) -> slot(index, elaborator, seen);
      case Node.Unary(var operator, var operand) ->
          Arithmetic.unary(operator, value(operand, elaborator, seen));
      case Node.Binary(var operator, var left, var right) ->
          Arithmetic.binary(
              operator, value(left, elaborator, seen), value(right, elaborator, seen));
      default -> Double.NaN;
    };
  }

  /// A slot may not have been translated yet: then its equation is looked up.
  private static double slot(int index, Elaborator elaborator, Set<Integer> seen) {
    if (index <= Program.STEP_TIME || !seen.add(index)) {
      return Double.NaN;
    }
    return elaborator.constant(index, node -> value(node, elaborator, seen));
  }
}
