package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import dev.overtake.dynamics.program.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts slots into the order in which they can be worked out: once for the values before the first
/// step, once for every step. What depends on nothing that changes is worked out before the first
/// step alone.
final class Scheduler {
  private final List<Slot> slots;
  private final Function<Integer, List<Node>> equations;
  private final boolean[] done;
  private final boolean[] under;
  private final List<Integer> order = new ArrayList<>();

  private Scheduler(List<Slot> slots, Function<Integer, List<Node>> equations) {
    this.slots = slots;
    this.equations = equations;
    done = new boolean[slots.size()];
    under = new boolean[slots.size()];
  }

  static Program program(
      Model model, List<Slot> slots, List<Table> tables, int start, int stop, int step, int save) {
    var initial = new Scheduler(slots, i -> initialEquations(slots.get(i)));
    initial.visit(start);
    initial.visit(step);
    var control = initial.result();
    for (var i = Program.STEP_TIME + 1; i < slots.size(); i++) {
      initial.visit(i);
    }
    var run = new Scheduler(slots, i -> runEquations(slots.get(i)));
    for (var i = Program.STEP_TIME + 1; i < slots.size(); i++) {
      if (slots.get(i).kind() == Kind.AUXILIARY) {
        run.visit(i);
      }
    }
    var changing = changing(slots, run.order);
    var runOrder =
        run.order.stream()
            .filter(i -> changing[i] && slots.get(i).kind() == Kind.AUXILIARY)
            .mapToInt(i -> i)
            .toArray();
    return new Program(
        model,
        List.copyOf(slots),
        List.copyOf(tables),
        control,
        initial.result(),
        runOrder,
        start,
        stop,
        step,
        save);
  }

  private static List<Node> initialEquations(Slot slot) {
    return slot.kind() == Kind.PIPELINE
        ? List.of(slot.initial(), slot.length())
        : List.of(slot.initial());
  }

  private static List<Node> runEquations(Slot slot) {
    return slot.kind() == Kind.AUXILIARY ? List.of(slot.next()) : List.of();
  }

  /// Whether a slot's value can change after the first step.
  private static boolean[] changing(List<Slot> slots, List<Integer> order) {
    var changing = new boolean[slots.size()];
    for (var i = 0; i < changing.length; i++) {
      changing[i] =
          (i <= Program.STEP_TIME && i != Program.DT && i != Program.SEED)
              || switch (slots.get(i).kind()) {
                case STOCK, REGISTER, PIPELINE -> true;
                default -> false;
              };
    }
    for (var i : order) {
      var slot = slots.get(i);
      if (slot.kind() == Kind.AUXILIARY) {
        changing[i] =
            !slot.initial().equals(slot.next())
                || References.of(slot.next()).stream().anyMatch(r -> changing[r]);
      }
    }
    return changing;
  }

  private int[] result() {
    return order.stream().mapToInt(i -> i).toArray();
  }

  /// Depth first without recursion: chains of equations can be long.
  private void visit(int first) {
    var path = new ArrayDeque<Integer>();
    var rest = new ArrayDeque<ArrayDeque<Integer>>();
    enter(first, path, rest);
    while (!path.isEmpty()) {
      var pending = rest.peek();
      var next = pending == null ? null : pending.poll();
      if (next == null) {
        var slot = path.pop();
        rest.pop();
        under[slot] = false;
        done[slot] = true;
        order.add(slot);
      } else if (under[next]) {
        throw loop(next, path);
      } else {
        enter(next, path, rest);
      }
    }
  }

  private void enter(int slot, ArrayDeque<Integer> path, ArrayDeque<ArrayDeque<Integer>> rest) {
    if (done[slot] || slot <= Program.STEP_TIME) {
      return;
    }
    path.push(slot);
    under[slot] = true;
    var needed = new ArrayDeque<Integer>();
    for (var equation : equations.apply(slot)) {
      needed.addAll(References.of(equation));
    }
    rest.push(needed);
  }

  private ModelException loop(int closing, ArrayDeque<Integer> path) {
    var loop = new ArrayList<Integer>();
    for (var slot : path) {
      loop.addFirst(slot);
      if (slot == closing) {
        break;
      }
    }
    loop.add(closing);
    var names =
        loop.stream()
            .map(i -> slots.get(i).name())
            .filter(n -> !n.startsWith("#"))
            .collect(Collectors.joining(" → "));
    var at = slots.get(closing);
    return new ModelException(
        at.position(),
        at.name().startsWith("#") ? "" : at.name(),
        "depends on itself at the same moment: "
            + names
            + ". Break the loop with a stock or a delay");
  }
}
