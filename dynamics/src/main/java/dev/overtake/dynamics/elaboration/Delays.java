package dev.overtake.dynamics.elaboration;

import static dev.overtake.dynamics.elaboration.Keepers.divided;
import static dev.overtake.dynamics.elaboration.Keepers.minus;
import static dev.overtake.dynamics.elaboration.Keepers.times;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Smooths and delays: chains of stocks as their definitions say, and fixed delays.
final class Delays {
  private static final int MOST_STAGES = 1000;
  private static final double SLACK = 1e-6;

  private final Elaborator elaborator;
  private final Translator translator;
  private final Keepers keepers;

  Delays(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
    keepers = new Keepers(elaborator);
  }

  /// A smooth or a delay; null where it is none.
  @Nullable Node call(Expression.Call call, Scope scope) {
    var x = call.arguments();
    return switch (call.function()) {
      case "smooth", "smth1", "smoothi" -> smooth(x, 1, scope);
      case "smooth3", "smth3", "smooth3i" -> smooth(x, 3, scope);
      case "smooth_n" ->
          smooth(
              Functions.atLeast(4, x, "SMOOTH N", scope).subList(0, 3), order(x, 3, scope), scope);
      case "smthn" ->
          smooth(without(Functions.atLeast(3, x, "SMTHN", scope), 2), order(x, 2, scope), scope);
      case "delay1", "delay1i" -> delay(x, 1, scope);
      case "delay3", "delay3i" -> delay(x, 3, scope);
      case "delay_n" ->
          passed(
              Functions.atLeast(4, x, "DELAY N", scope).subList(0, 3), order(x, 3, scope), scope);
      case "delayn" ->
          delay(without(Functions.atLeast(3, x, "DELAYN", scope), 2), order(x, 2, scope), scope);
      case "delay_fixed", "delay" -> fixed(x, scope);
      case "delay_information" -> constant("DELAY INFORMATION", 3, x, scope);
      case "delay_material" -> constant("DELAY MATERIAL", 4, x, scope);
      default -> null;
    };
  }

  private static List<Expression> without(List<Expression> x, int place) {
    return x.size() > place + 1 ? List.of(x.get(0), x.get(1), x.get(place + 1)) : x.subList(0, 2);
  }

  /// An order is needed before the model runs: it is what it is at the first moment.
  private int order(List<Expression> x, int place, Scope scope) {
    var order = FirstValues.value(translator.node(x.get(place), scope), elaborator);
    if (Double.isNaN(order) || order < 1 || order > MOST_STAGES) {
      throw scope.fault(
          "the order of a delay is a whole number from 1 to %s, known before the run"
              .formatted(MOST_STAGES));
    }
    return (int) Math.rint(order);
  }

  private Node first(List<Expression> x, Node input, Scope scope) {
    return x.size() > 2 ? translator.node(x.get(2), scope) : input;
  }

  private Node smooth(List<Expression> x, int order, Scope scope) {
    Functions.atLeast(2, x, "a smooth", scope);
    var input = keepers.shared(translator.node(x.get(0), scope), scope);
    var time = keepers.shared(translator.node(x.get(1), scope), scope);
    var first = first(x, input, scope);
    var stage = keepers.shared(divided(time, order), scope);
    var before = input;
    for (var i = 0; i < order; i++) {
      var here = new Node.Slot(keepers.next());
      before = keepers.stock("smooth", first, Keepers.divided(minus(before, here), stage), scope);
    }
    return before;
  }

  private Node delay(List<Expression> x, int order, Scope scope) {
    Functions.atLeast(2, x, "a delay", scope);
    var input = keepers.shared(translator.node(x.get(0), scope), scope);
    var time = keepers.shared(translator.node(x.get(1), scope), scope);
    var first = first(x, input, scope);
    var stage = keepers.shared(divided(time, order), scope);
    var inflow = input;
    for (var i = 0; i < order; i++) {
      var outflow = Keepers.divided(new Node.Slot(keepers.next()), stage);
      keepers.stock("delay", times(first, stage), minus(inflow, outflow), scope);
      inflow = outflow;
    }
    return inflow;
  }

  /// Vensim's DELAY N: what is under way keeps the delay time with which it came in, so a new one
  /// reaches the second stage one step later, the third two steps later and so on.
  private Node passed(List<Expression> x, int wanted, Scope scope) {
    var time = keepers.shared(translator.node(x.get(1), scope), scope);
    var order = atMost(wanted, time);
    if (order == 1 || FirstValues.constant(time, elaborator)) {
      return delay(x, order, scope);
    }
    var input = keepers.shared(translator.node(x.get(0), scope), scope);
    var first = first(x, input, scope);
    var stage = keepers.shared(divided(time, order), scope);
    var inflow = input;
    for (var i = 0; i < order; i++) {
      if (i > 0) {
        stage = keepers.add("stage", Kind.REGISTER, stage, stage, scope);
      }
      var outflow = Keepers.divided(new Node.Slot(keepers.next()), stage);
      keepers.stock("delay", times(first, stage), minus(inflow, outflow), scope);
      inflow = outflow;
    }
    return inflow;
  }

  /// A delay has no more stages than its time has steps: none may be shorter than one.
  private int atMost(int order, Node time) {
    var steps =
        FirstValues.value(time, elaborator)
            / FirstValues.value(new Node.Slot(Program.DT), elaborator);
    return steps < order ? (int) Math.max(1, Math.floor(steps + SLACK)) : order;
  }

  /// Material and information that arrive later, both the same while the delay time stays.
  private Node constant(String name, int arguments, List<Expression> x, Scope scope) {
    Functions.check(x, arguments, name, scope);
    if (!FirstValues.constant(translator.node(x.get(1), scope), elaborator)) {
      throw scope.fault(name + " is supported for a delay time that never changes alone");
    }
    return fixed(x, scope);
  }

  private Node fixed(List<Expression> x, Scope scope) {
    Functions.atLeast(2, x, "a fixed delay", scope);
    var input = translator.node(x.get(0), scope);
    var first = first(x, input, scope);
    var length = translator.node(x.get(1), scope);
    return new Node.Slot(
        elaborator.add(
            new Slot(
                elaborator.addedName(scope, "fixed delay"),
                Kind.PIPELINE,
                first,
                input,
                length,
                false,
                scope.position(),
                "")));
  }

  private static Node divided(Node a, int by) {
    return by == 1 ? a : Keepers.divided(a, new Node.Constant(by));
  }
}
