package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import java.util.Collection;

/// Adds the slots in which functions keep something from one step to the next.
record Keepers(Elaborator elaborator) {

  /// The slot that will be added next.
  int next() {
    return elaborator.slots.size();
  }

  /// Which of some slots is that of a variable or an element, as spelt; -1 where none is.
  int named(Collection<Integer> slots, String name) {
    for (var slot : slots) {
      if (elaborator.slots.get(slot).name().equals(name)) {
        return slot;
      }
    }
    return -1;
  }

  /// A node that several others use is worked out once.
  Node shared(Node node, Scope scope) {
    return node instanceof Node.Slot || node instanceof Node.Constant
        ? node
        : new Node.Slot(elaborator.auxiliary(scope, "part", node));
  }

  /// A slot of its own for a function.
  Node.Slot add(String what, Kind kind, Node first, Node next, Scope scope) {
    return new Node.Slot(
        elaborator.add(
            Slot.of(elaborator.addedName(scope, what), kind, first, next, scope.position())));
  }

  /// A stock with its net flow.
  Node.Slot stock(String what, Node first, Node net, Scope scope) {
    return add(what, Kind.STOCK, first, net, scope);
  }

  /// Gives a slot that was added before its first and its next value.
  void set(int slot, Node first, Node next) {
    var old = elaborator.slots.get(slot);
    elaborator.slots.set(slot, Slot.of(old.name(), old.kind(), first, next, old.position()));
  }

  static Node plus(Node a, Node b) {
    return new Node.Binary(Operator.ADD, a, b);
  }

  static Node minus(Node a, Node b) {
    return new Node.Binary(Operator.SUBTRACT, a, b);
  }

  static Node times(Node a, Node b) {
    return new Node.Binary(Operator.MULTIPLY, a, b);
  }

  static Node divided(Node a, Node b) {
    return new Node.Binary(Operator.DIVIDE, a, b);
  }
}
