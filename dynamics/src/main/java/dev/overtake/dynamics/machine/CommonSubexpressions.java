package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Gives slots of their own to parts of equations: to those that stand in several places, so that
/// they are worked out once a step, and to those that never change, so that they are worked out
/// once a run. The values stay the same to the last bit.
final class CommonSubexpressions {
  private final Program program;
  private final boolean[] changes;
  private final Map<Node, Integer> uses = new HashMap<>();
  private final Set<Node> certain = new HashSet<>();
  private final Map<Node, Node> shared = new HashMap<>();
  private final List<Slot> slots;
  private final List<Integer> initialOrder = new ArrayList<>();
  private final List<Integer> runOrder = new ArrayList<>();

  private CommonSubexpressions(Program program) {
    this.program = program;
    changes = program.changes();
    slots = new ArrayList<>(program.slots());
    IntStream.of(program.initialOrder()).forEach(initialOrder::add);
  }

  /// A program that gives the same values with less work at every step.
  static Program of(Program program) {
    return new CommonSubexpressions(program).program();
  }

  private Program program() {
    var stocks = program.of(Kind.STOCK);
    for (var slot :
        IntStream.concat(IntStream.of(program.runOrder()), IntStream.of(stocks)).toArray()) {
      count(slots.get(slot).next(), true);
    }
    for (var slot : program.runOrder()) {
      var old = slots.get(slot);
      var known = shared.get(old.next());
      slots.set(slot, old.withNext(known == null ? old.next().of(this::outer) : known));
      runOrder.add(slot);
      if (known == null && !cheap(old.next())) {
        shared.put(old.next(), new Node.Slot(slot));
      }
    }
    for (var slot : stocks) {
      slots.set(slot, slots.get(slot).withNext(slots.get(slot).next().of(this::outer)));
    }
    return new Program(
        program.model(),
        List.copyOf(slots),
        program.tables(),
        program.controlOrder(),
        initialOrder.stream().mapToInt(i -> i).toArray(),
        runOrder.stream().mapToInt(i -> i).toArray(),
        program.start(),
        program.stop(),
        program.step(),
        program.savePeriod());
  }

  /// Counts where a node stands, and whether one of these places is reached at every step.
  private void count(Node node, boolean always) {
    if (always) {
      certain.add(node);
    }
    if (uses.merge(node, 1, Integer::sum) > 1 && certain.contains(node)) {
      return;
    }
    if (node instanceof Node.Choice(var condition, var then, var otherwise)) {
      count(condition, always);
      count(then, false);
      count(otherwise, false);
    } else {
      node.parts().forEach(part -> count(part, always));
    }
  }

  /// Not worth a slot: values, and comparisons, which cost no more than reading their outcome.
  private static boolean cheap(Node node) {
    return switch (node) {
      case Node.Constant n -> true;
      case Node.Slot s -> true;
      case Node.Binary(var operator, var left, var right) ->
          switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MODULO -> false;
            default -> true;
          };
      default -> false;
    };
  }

  private boolean fixed(Node node) {
    return node instanceof Node.Slot(var slot)
        ? !changes[slot]
        : node.parts().stream().allMatch(this::fixed);
  }

  /// The node, or the slot that stands for it.
  private Node outer(Node node) {
    var known = shared.get(node);
    if (known != null) {
      return known;
    }
    if (cheap(node) || !certain.contains(node)) {
      return node.of(this::outer);
    }
    var fixed = fixed(node);
    if (!fixed && uses.getOrDefault(node, 0) < 2) {
      return node.of(this::outer);
    }
    var value = fixed ? node : node.of(this::outer);
    var slot = slots.size();
    slots.add(
        Slot.of(
            "#shared " + slot,
            fixed ? Kind.CONSTANT : Kind.AUXILIARY,
            value,
            value,
            program.model().position()));
    (fixed ? initialOrder : runOrder).add(slot);
    shared.put(node, new Node.Slot(slot));
    return new Node.Slot(slot);
  }
}
