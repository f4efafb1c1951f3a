package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.program.Arithmetic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.HashSet;
import java.util.Set;

/// Values of nodes that are known before the model runs, as they are at its first moment.
final class FirstValues {
  private FirstValues() {}

  /// The value; NaN where it depends on more than constants and time.
  static double value(Node node, Elaborator elaborator) {
    return value(node, elaborator, new HashSet<>());
  }

  /// Whether a node is made of constants alone, so that it stays what it is for the whole run.
  static boolean constant(Node node, Elaborator elaborator) {
    return constant(node, elaborator, new HashSet<>());
  }

  private static boolean constant(Node node, Elaborator elaborator, Set<Integer> seen) {
    if (node instanceof Node.Slot(var index)) {
      if (index <= Program.STEP_TIME) {
        return index == Program.DT;
      }
      if (!seen.add(index)) {
        return true;
      }
      return elaborator.constant(index, next -> constant(next, elaborator, seen) ? 1 : Double.NaN)
          == 1;
    }
    return node.parts().stream().allMatch(part -> constant(part, elaborator, seen));
  }

  private static double value(Node node, Elaborator elaborator, Set<Integer> seen) {
    return switch (node) {
      case Node.Constant(var value) -> value;
      case Node.Slot(var index) -> slot(index, elaborator, seen);
      case Node.Unary(var operator, var operand) ->
          Arithmetic.unary(operator, value(operand, elaborator, seen));
      case Node.Binary(var operator, var left, var right) ->
          Arithmetic.binary(
              operator, value(left, elaborator, seen), value(right, elaborator, seen));
      case Node.Choice(var condition, var then, var otherwise) ->
          value(condition, elaborator, seen) != 0
              ? value(then, elaborator, seen)
              : value(otherwise, elaborator, seen);
      case Node.Apply(var function, var arguments) ->
          function.apply(arguments.stream().mapToDouble(a -> value(a, elaborator, seen)).toArray());
      case Node.Lookup(var table, var reading, var at) ->
          reading.of(elaborator.tables.get(table), value(at, elaborator, seen));
    };
  }

  /// A slot may not have been translated yet: then its equation is looked up.
  private static double slot(int index, Elaborator elaborator, Set<Integer> seen) {
    if (index == Program.TIME || index == Program.STEP_TIME) {
      return elaborator.first(elaborator.model.start(), node -> value(node, elaborator, seen));
    }
    if (index == Program.DT) {
      return elaborator.first(elaborator.model.step(), node -> value(node, elaborator, seen));
    }
    if (index <= Program.STEP_TIME || !seen.add(index)) {
      return Double.NaN;
    }
    var value = elaborator.constant(index, node -> value(node, elaborator, seen));
    seen.remove(index);
    return value;
  }
}
