package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.Program.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that remember: smooths, delays, trends, samples. Each becomes stocks or registers of
/// its own, as their definitions say.
final class StatefulFunctions {
  private final Elaborator elaborator;
  private final Translator translator;

  StatefulFunctions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  @Nullable Node call(Expression.Call call, Scope scope) {
    var x = call.arguments();
    return switch (call.function()) {
      case "smooth", "smth1" -> smooth(x, 1, 2, scope);
      case "smoothi" -> smooth(x, 1, 2, scope);
      case "smooth3", "smth3" -> smooth(x, 3, 2, scope);
      case "smooth3i" -> smooth(x, 3, 2, scope);
      case "smooth_n" ->
          smooth(
              Functions.atLeast(4, x, "SMOOTH N", scope).subList(0, 3),
              order(x, 3, scope),
              2,
              scope);
      case "smthn" ->
          smooth(without(Functions.atLeast(3, x, "SMTHN", scope), 2), order(x, 2, scope), 2, scope);
      case "delay1", "delay1i" -> delay(x, 1, scope);
      case "delay3", "delay3i" -> delay(x, 3, scope);
      case "delay_n" ->
          delay(Functions.atLeast(4, x, "DELAY N", scope).subList(0, 3), order(x, 3, scope), scope);
      case "delayn" ->
          delay(without(Functions.atLeast(3, x, "DELAYN", scope), 2), order(x, 2, scope), scope);
      case "delay_fixed", "delay" -> fixed(x, scope);
      case "trend" -> trend(x, scope);
      case "forecast", "forcst" -> forecast(x, scope);
      case "sample_if_true" -> sample(x, scope);
      case "initial", "init", "reinitial" -> initial(x, scope);
      case "active_initial" -> activeInitial(x, scope);
      case "previous" -> previous(x, scope);
      case "integ" -> integral(x, scope);
      case "#pair" ->
          new Node.Apply(
              Intrinsic.SUM,
              List.of(translator.node(x.get(0), scope), translator.node(x.get(1), scope)));
      default -> null;
    };
  }

  private static List<Expression> without(List<Expression> x, int place) {
    return x.size() > place + 1 ? List.of(x.get(0), x.get(1), x.get(place + 1)) : x.subList(0, 2);
  }

  /// An order is needed before the model runs: it is what it is at the first moment.
  private int order(List<Expression> x, int place, Scope scope) {
    var order = FirstValues.value(translator.node(x.get(place), scope), elaborator);
    if (Double.isNaN(order) || order < 1 || order > 100) {
      throw scope.fault(
          "the order of a delay is a whole number from 1 to 100, known before the run");
    }
    return (int) Math.rint(order);
  }

  private Node optional(List<Expression> x, int place, Node otherwise, Scope scope) {
    return x.size() > place ? translator.node(x.get(place), scope) : otherwise;
  }

  private Node smooth(List<Expression> x, int order, int initialAt, Scope scope) {
    Functions.atLeast(2, x, "a smooth", scope);
    var input = shared(translator.node(x.get(0), scope), scope);
    var time = shared(translator.node(x.get(1), scope), scope);
    var first = optional(x, initialAt, input, scope);
    var stage = shared(divided(time, order), scope);
    var before = input;
    for (var i = 0; i < order; i++) {
      var at = elaborator.slots.size();
      var here = new Node.Slot(at);
      stock("smooth", first, divided(minus(before, here), stage), scope);
      before = here;
    }
    return before;
  }

  private Node delay(List<Expression> x, int order, Scope scope) {
    Functions.atLeast(2, x, "a delay", scope);
    var input = shared(translator.node(x.get(0), scope), scope);
    var time = shared(translator.node(x.get(1), scope), scope);
    var first = optional(x, 2, input, scope);
    var stage = shared(divided(time, order), scope);
    Node inflow = input;
    for (var i = 0; i < order; i++) {
      var at = elaborator.slots.size();
      var outflow = divided(new Node.Slot(at), stage);
      stock("delay", times(first, stage), minus(inflow, outflow), scope);
      inflow = outflow;
    }
    return inflow;
  }

  private Node fixed(List<Expression> x, Scope scope) {
    Functions.atLeast(2, x, "a fixed delay", scope);
    var input = translator.node(x.get(0), scope);
    var first = optional(x, 2, input, scope);
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

  /// (input − average) / (average · time), the average starting where the initial trend puts it.
  private Node trend(List<Expression> x, Scope scope) {
    Functions.atLeast(2, x, "TREND", scope);
    var input = shared(translator.node(x.get(0), scope), scope);
    var time = shared(translator.node(x.get(1), scope), scope);
    var first = optional(x, 2, Elaborator.ZERO, scope);
    var start =
        divided(input, new Node.Binary(Operator.ADD, new Node.Constant(1), times(first, time)));
    var at = elaborator.slots.size();
    var average = new Node.Slot(at);
    stock("trend", start, divided(minus(input, average), time), scope);
    return new Node.Apply(
        Intrinsic.DIVIDE_SAFELY,
        List.of(minus(input, average), times(average, time), Elaborator.ZERO));
  }

  private Node forecast(List<Expression> x, Scope scope) {
    Functions.atLeast(3, x, "FORECAST", scope);
    var input = shared(translator.node(x.get(0), scope), scope);
    var growth =
        trend(x.size() > 3 ? List.of(x.get(0), x.get(1), x.get(3)) : x.subList(0, 2), scope);
    var horizon = translator.node(x.get(2), scope);
    return times(
        input, new Node.Binary(Operator.ADD, new Node.Constant(1), times(growth, horizon)));
  }

  private Node sample(List<Expression> x, Scope scope) {
    Functions.check(x, 3, "SAMPLE IF TRUE", scope);
    var first = translator.node(x.get(2), scope);
    var register = elaborator.slots.size();
    var kept = new Node.Slot(register);
    register(first, scope);
    var value =
        new Node.Choice(translator.node(x.get(0), scope), translator.node(x.get(1), scope), kept);
    var result = shared(value, scope);
    next(register, result);
    return result;
  }

  private Node previous(List<Expression> x, Scope scope) {
    Functions.atLeast(1, x, "PREVIOUS", scope);
    var register = elaborator.slots.size();
    register(Elaborator.ZERO, scope);
    var input = translator.node(x.get(0), scope);
    var first = optional(x, 1, input, scope);
    var old = elaborator.slots.get(register);
    elaborator.slots.set(
        register,
        new Slot(
            old.name(), Kind.REGISTER, first, input, Elaborator.ZERO, false, old.position(), ""));
    return new Node.Slot(register);
  }

  private Node initial(List<Expression> x, Scope scope) {
    Functions.check(x, 1, "INITIAL", scope);
    return new Node.Slot(
        elaborator.add(
            new Slot(
                elaborator.addedName(scope, "initial"),
                Kind.CONSTANT,
                translator.node(x.getFirst(), scope),
                Elaborator.ZERO,
                Elaborator.ZERO,
                false,
                scope.position(),
                "")));
  }

  private Node activeInitial(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "ACTIVE INITIAL", scope);
    var next = translator.node(x.get(0), scope);
    return new Node.Slot(
        elaborator.add(
            new Slot(
                elaborator.addedName(scope, "active initial"),
                Kind.AUXILIARY,
                translator.node(x.get(1), scope),
                next,
                Elaborator.ZERO,
                false,
                scope.position(),
                "")));
  }

  /// A stock inside an expression, as macros write it.
  private Node integral(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "INTEG", scope);
    var first = translator.node(x.get(1), scope);
    var at = elaborator.slots.size();
    stock("stock", first, Elaborator.ZERO, scope);
    var old = elaborator.slots.get(at);
    elaborator.slots.set(
        at,
        new Slot(
            old.name(),
            Kind.STOCK,
            old.initial(),
            translator.node(x.get(0), scope),
            Elaborator.ZERO,
            false,
            old.position(),
            ""));
    return new Node.Slot(at);
  }

  /// A node that several others use is worked out once.
  private Node shared(Node node, Scope scope) {
    return node instanceof Node.Slot || node instanceof Node.Constant
        ? node
        : new Node.Slot(elaborator.auxiliary(scope, "part", node));
  }

  private void stock(String what, Node first, Node net, Scope scope) {
    elaborator.add(
        new Slot(
            elaborator.addedName(scope, what),
            Kind.STOCK,
            first,
            net,
            Elaborator.ZERO,
            false,
            scope.position(),
            ""));
  }

  private void register(Node first, Scope scope) {
    elaborator.add(
        new Slot(
            elaborator.addedName(scope, "kept"),
            Kind.REGISTER,
            first,
            first,
            Elaborator.ZERO,
            false,
            scope.position(),
            ""));
  }

  private void next(int register, Node next) {
    var old = elaborator.slots.get(register);
    elaborator.slots.set(
        register,
        new Slot(
            old.name(),
            Kind.REGISTER,
            old.initial(),
            next,
            Elaborator.ZERO,
            false,
            old.position(),
            ""));
  }

  private static Node minus(Node a, Node b) {
    return new Node.Binary(Operator.SUBTRACT, a, b);
  }

  private static Node times(Node a, Node b) {
    return new Node.Binary(Operator.MULTIPLY, a, b);
  }

  private static Node divided(Node a, Node b) {
    return new Node.Binary(Operator.DIVIDE, a, b);
  }

  private static Node divided(Node a, int by) {
    return by == 1 ? a : divided(a, new Node.Constant(by));
  }
}
