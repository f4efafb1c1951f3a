package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import dev.overtake.dynamics.program.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Limits what leaves a stock that may not be negative.
///
/// An outflow is at most what the stock holds and what flows in during the step, less the outflows
/// that stand before it: the order of a stock's outflows is their priority. What does not leave one
/// stock does not arrive in another, so nothing comes from nowhere. An inflow that itself follows
/// from the outflow at the same moment is not counted on. A flow that is said to leave several
/// stocks is left as it is written.
final class Outflows {
  private final List<Slot> slots;
  private final Map<Integer, Integer> leaving = new HashMap<>();

  private Outflows(List<Slot> slots) {
    this.slots = slots;
  }

  /// Gives the outflows of such stocks their limits.
  ///
  /// @param slots all of a model, changed in place
  static void limit(List<Slot> slots) {
    if (slots.stream().anyMatch(s -> s.kind() == Kind.STOCK && s.nonNegative())) {
      new Outflows(slots).limit();
    }
  }

  /// The flows of a net flow, in order; what else it holds is left aside.
  private record Flows(List<Integer> in, List<Integer> out) {

    static Flows of(Node net) {
      var flows = new Flows(new ArrayList<>(), new ArrayList<>());
      flows.add(net, true);
      return flows;
    }

    private void add(Node node, boolean into) {
      switch (node) {
        case Node.Slot(var index) -> (into ? in : out).add(index);
        case Node.Binary(var operator, var left, var right)
            when operator == Operator.ADD || operator == Operator.SUBTRACT -> {
          add(left, into);
          add(right, into == (operator == Operator.ADD));
        }
        default -> {}
      }
    }
  }

  private void limit() {
    for (var slot : slots) {
      if (slot.kind() == Kind.STOCK) {
        Flows.of(slot.next()).out().forEach(o -> leaving.merge(o, 1, Integer::sum));
      }
    }
    for (var stock = 0; stock < slots.size(); stock++) {
      if (slots.get(stock).kind() == Kind.STOCK && slots.get(stock).nonNegative()) {
        limit(stock, Flows.of(slots.get(stock).next()));
      }
    }
  }

  private void limit(int stock, Flows flows) {
    var before = new ArrayList<Integer>();
    for (var flow : flows.out()) {
      var old = slots.get(flow);
      if (old.kind() == Kind.AUXILIARY && leaving.getOrDefault(flow, 0) == 1) {
        var limited =
            new Node.Apply(
                Intrinsic.MIN, List.of(old.next(), available(stock, flow, flows.in(), before)));
        slots.set(flow, old.withNext(limited));
      }
      before.add(flow);
    }
  }

  private Node available(int stock, int flow, List<Integer> in, List<Integer> before) {
    Node left = new Node.Binary(Operator.DIVIDE, new Node.Slot(stock), new Node.Slot(Program.DT));
    for (var other : in) {
      if (!follows(other, flow)) {
        left = new Node.Binary(Operator.ADD, left, new Node.Slot(other));
      }
    }
    for (var other : before) {
      if (!follows(other, flow)) {
        left = new Node.Binary(Operator.SUBTRACT, left, new Node.Slot(other));
      }
    }
    return new Node.Apply(Intrinsic.MAX, List.of(Node.Constant.ZERO, left));
  }

  /// Whether a slot follows from another at the same moment.
  private boolean follows(int slot, int from) {
    var seen = new HashSet<Integer>();
    var open = new ArrayDeque<Integer>();
    open.push(slot);
    while (!open.isEmpty()) {
      var here = open.pop();
      if (here == from) {
        return true;
      }
      if (slots.get(here).kind() == Kind.AUXILIARY && seen.add(here)) {
        open.addAll(References.of(slots.get(here).next()));
      }
    }
    return false;
  }
}
