package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.References;
import java.util.Comparator;
import java.util.stream.IntStream;

/// An order of a step's equations in which those come first on which the longest chain of others
/// waits. A processor works on many equations at once, but looks ahead over a few hundred
/// instructions only: between the equations of one chain it should find those of others.
final class CriticalPathOrder {
  private final Program program;
  private final int[] waiting;

  private CriticalPathOrder(Program program) {
    this.program = program;
    waiting = new int[program.slots().size()];
  }

  /// The same equations, the most urgent first.
  static int[] order(Program program) {
    return new CriticalPathOrder(program).order();
  }

  private int[] order() {
    var order = program.runOrder();
    var urgency = new int[program.slots().size()];
    for (var stock : program.of(Kind.STOCK)) {
      pass(stock, 0);
    }
    for (var i = order.length - 1; i >= 0; i--) {
      urgency[order[i]] = pass(order[i], waiting[order[i]]);
    }
    return IntStream.of(order)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> urgency[i]).reversed())
        .mapToInt(i -> i)
        .toArray();
  }

  /// Tells the slots that an equation reads how long a chain waits for them.
  private int pass(int slot, int after) {
    var next = program.slots().get(slot).next();
    var urgency = after + duration(next);
    for (var read : References.of(next)) {
      waiting[read] = Math.max(waiting[read], urgency);
    }
    return urgency;
  }

  /// Clock cycles from the first value to the result, roughly.
  private static int duration(Node node) {
    return switch (node) {
      case Node.Constant n -> 0;
      case Node.Slot s -> 4;
      case Node.Unary(var operator, var operand) -> 1 + duration(operand);
      case Node.Binary(var operator, var left, var right) ->
          Math.max(duration(left), duration(right))
              + switch (operator) {
                case DIVIDE -> 13;
                case POWER, MODULO -> 50;
                default -> 3;
              };
      case Node.Choice(var condition, var then, var otherwise) ->
          1 + Math.max(duration(then), duration(otherwise));
      case Node.Apply(var function, var arguments) ->
          30 + arguments.stream().mapToInt(CriticalPathOrder::duration).max().orElse(0);
      case Node.Lookup(var table, var reading, var at) -> 30 + duration(at);
    };
  }
}
