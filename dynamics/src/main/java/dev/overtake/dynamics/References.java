package dev.overtake.dynamics;

import java.util.LinkedHashSet;
import java.util.Set;

/// The slots that a node reads.
public final class References {
  private References() {}

  /// Their indices, in the order of reading.
  public static Set<Integer> of(Node node) {
    var slots = new LinkedHashSet<Integer>();
    collect(node, slots);
    return slots;
  }

  private static void collect(Node node, Set<Integer> slots) {
    switch (node) {
      case Node.Constant n -> {}
      case Node.Slot(var index) -> slots.add(index);
      case Node.Unary(var operator, var operand) -> collect(operand, slots);
      case Node.Binary(var operator, var left, var right) -> {
        collect(left, slots);
        collect(right, slots);
      }
      case Node.Choice(var condition, var then, var otherwise) -> {
        collect(condition, slots);
        collect(then, slots);
        collect(otherwise, slots);
      }
      case Node.Apply(var function, var arguments) -> arguments.forEach(a -> collect(a, slots));
      case Node.Lookup(var table, var reading, var at) -> collect(at, slots);
    }
  }
}
