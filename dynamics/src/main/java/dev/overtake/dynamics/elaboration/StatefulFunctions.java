package dev.overtake.dynamics.elaboration;

import static dev.overtake.dynamics.elaboration.Keepers.divided;
import static dev.overtake.dynamics.elaboration.Keepers.minus;
import static dev.overtake.dynamics.elaboration.Keepers.plus;
import static dev.overtake.dynamics.elaboration.Keepers.times;

import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.References;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that remember: trends, samples, first values, and the smooths and delays of {@link
/// Delays}. Each becomes stocks or registers of its own, as their definitions say.
final class StatefulFunctions {
  private final Translator translator;
  private final Delays delays;
  private final Keepers keepers;

  StatefulFunctions(Elaborator elaborator, Translator translator) {
    this.translator = translator;
    delays = new Delays(elaborator, translator);
    keepers = new Keepers(elaborator);
  }

  /// A function that remembers; null where it is none.
  @Nullable Node call(Expression.Call call, Scope scope) {
    var x = call.arguments();
    return switch (call.function()) {
      case "trend" -> trend(x, scope);
      case "forecast", "forcst" -> forecast(x, scope);
      case "sample_if_true" -> sample(x, scope);
      case "initial", "init", "reinitial" -> initial(x, scope);
      case "active_initial" -> activeInitial(x, scope);
      case "previous" -> previous(x, scope);
      case "integ" -> integral(x, scope);
      case "sinteg" -> bounded(x, scope);
      case "npv" -> presentValue(x, scope);
      case "derivn" -> derivative(x, scope);
      case "#pair" ->
          new Node.Apply(
              Intrinsic.SUM,
              List.of(translator.node(x.get(0), scope), translator.node(x.get(1), scope)));
      default -> delays.call(call, scope);
    };
  }

  private Node optional(List<Expression> x, int place, Node otherwise, Scope scope) {
    return x.size() > place ? translator.node(x.get(place), scope) : otherwise;
  }

  /// (input − average) / (average · time), the average starting where the initial trend puts it.
  private Node trend(List<Expression> x, Scope scope) {
    Functions.atLeast(2, x, "TREND", scope);
    var input = keepers.shared(translator.node(x.get(0), scope), scope);
    var time = keepers.shared(translator.node(x.get(1), scope), scope);
    var first = optional(x, 2, Node.Constant.ZERO, scope);
    var start = divided(input, plus(new Node.Constant(1), times(first, time)));
    var average = new Node.Slot(keepers.next());
    keepers.stock("trend", start, divided(minus(input, average), time), scope);
    return new Node.Apply(
        Intrinsic.DIVIDE_SAFELY,
        List.of(minus(input, average), times(average, time), Node.Constant.ZERO));
  }

  private Node forecast(List<Expression> x, Scope scope) {
    Functions.atLeast(3, x, "FORECAST", scope);
    var input = keepers.shared(translator.node(x.get(0), scope), scope);
    var growth =
        trend(x.size() > 3 ? List.of(x.get(0), x.get(1), x.get(3)) : x.subList(0, 2), scope);
    var horizon = translator.node(x.get(2), scope);
    return times(input, plus(new Node.Constant(1), times(growth, horizon)));
  }

  private Node sample(List<Expression> x, Scope scope) {
    Functions.check(x, 3, "SAMPLE IF TRUE", scope);
    var first = translator.node(x.get(2), scope);
    var kept = keepers.add("kept", Kind.REGISTER, first, first, scope);
    var condition = itself(translator.node(x.get(0), scope), first, scope);
    var value =
        new Node.Choice(condition, itself(translator.node(x.get(1), scope), first, scope), kept);
    var result = keepers.shared(value, scope);
    keepers.set(kept.index(), first, result);
    return result;
  }

  /// The variable of the equation within its own sample is what it was a step before: so a sample
  /// can keep the largest value so far.
  private Node itself(Node node, Node first, Scope scope) {
    var self = keepers.named(References.of(node), scope.variable());
    if (self < 0) {
      return node;
    }
    var before = keepers.add("kept", Kind.REGISTER, first, new Node.Slot(self), scope);
    return replaced(node, new Node.Slot(self), before);
  }

  private static Node replaced(Node node, Node old, Node by) {
    return node.equals(old) ? by : node.of(part -> replaced(part, old, by));
  }

  private Node previous(List<Expression> x, Scope scope) {
    Functions.atLeast(1, x, "PREVIOUS", scope);
    var kept = keepers.add("kept", Kind.REGISTER, Node.Constant.ZERO, Node.Constant.ZERO, scope);
    var input = translator.node(x.get(0), scope);
    keepers.set(kept.index(), optional(x, 1, input, scope), input);
    return kept;
  }

  private Node initial(List<Expression> x, Scope scope) {
    Functions.check(x, 1, "INITIAL", scope);
    var first = translator.node(x.getFirst(), scope);
    return keepers.add("initial", Kind.CONSTANT, first, Node.Constant.ZERO, scope);
  }

  private Node activeInitial(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "ACTIVE INITIAL", scope);
    var next = translator.node(x.get(0), scope);
    var first = translator.node(x.get(1), scope);
    return keepers.add("active initial", Kind.AUXILIARY, first, next, scope);
  }

  /// A stock inside an expression, as macros write it.
  private Node integral(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "INTEG", scope);
    var first = translator.node(x.get(1), scope);
    var stock = keepers.stock("stock", first, Node.Constant.ZERO, scope);
    keepers.set(stock.index(), first, translator.node(x.get(0), scope));
    return stock;
  }

  /// A stock that stays between two bounds.
  private Node bounded(List<Expression> x, Scope scope) {
    Functions.atLeast(4, x, "SINTEG", scope);
    for (var more : x.subList(4, x.size())) {
      if (!more.equals(new Expression.Constant(DataSeries.MISSING))) {
        throw scope.fault("SINTEG is supported with its rate, first value and bounds alone");
      }
    }
    var first = translator.node(x.get(1), scope);
    var low = translator.node(x.get(2), scope);
    var high = translator.node(x.get(3), scope);
    var stock = keepers.stock("stock", first, Node.Constant.ZERO, scope);
    var step = new Node.Slot(Program.DT);
    var rate = translator.node(x.get(0), scope);
    var up = new Node.Apply(Intrinsic.MIN, List.of(rate, divided(minus(high, stock), step)));
    var net = new Node.Apply(Intrinsic.MAX, List.of(up, divided(minus(low, stock), step)));
    keepers.set(stock.index(), first, net);
    return stock;
  }

  /// What a stream is worth at the start: the sum so far with what is due in this step, by a
  /// discount factor that falls by the rate.
  private Node presentValue(List<Expression> x, Scope scope) {
    Functions.check(x, 4, "NPV", scope);
    var stream = keepers.shared(translator.node(x.get(0), scope), scope);
    var rate = translator.node(x.get(1), scope);
    var one = new Node.Constant(1);
    var step = new Node.Slot(Program.DT);
    var factor = new Node.Slot(keepers.next());
    var fall = divided(times(factor, rate), plus(one, times(rate, step)));
    keepers.stock("discount", one, minus(Node.Constant.ZERO, fall), scope);
    var first = translator.node(x.get(2), scope);
    var sum = keepers.stock("present value", first, times(stream, factor), scope);
    return times(plus(sum, times(times(stream, step), factor)), translator.node(x.get(3), scope));
  }

  /// How fast a value changes, from one step to the next; of higher order likewise.
  private Node derivative(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "DERIVN", scope);
    if (!(x.get(1) instanceof Expression.Constant(var order)) || order < 0 || order > 10) {
      throw scope.fault("the order of DERIVN is a number from 0 to 10");
    }
    var value = translator.node(x.get(0), scope);
    for (var i = 0; i < Math.rint(order); i++) {
      var now = keepers.shared(value, scope);
      var before = keepers.add("before", Kind.REGISTER, now, now, scope);
      value = divided(minus(now, before), new Node.Slot(Program.DT));
    }
    return value;
  }
}
