package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Functions of time alone: steps, ramps, pulses, and time itself.
final class TimeFunctions {
  private final Elaborator elaborator;
  private final Translator translator;

  TimeFunctions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  /// A function of time; null where it is none.
  @Nullable Node call(String name, List<Node> x, Scope scope) {
    var vensim = elaborator.model.dialect() == Dialect.VENSIM;
    return switch (name) {
      case "step" -> timed(Intrinsic.STEP, x, 2, name, scope);
      case "ramp" -> ramp(x, name, scope);
      case "pulse" -> vensim ? timed(Intrinsic.PULSE, x, 2, name, scope) : volume(x, name, scope);
      case "pulse_train" -> timed(Intrinsic.PULSE_TRAIN, x, 4, name, scope);
      case "get_time_value" -> value(x, scope);
      case "counter" -> counter(x, scope);
      case "sinwave" -> wave(Intrinsic.SIN, x, name, scope);
      case "coswave" -> wave(Intrinsic.COS, x, name, scope);
      default -> null;
    };
  }

  Node start() {
    return translator.node(elaborator.model.start(), empty());
  }

  Node stop() {
    return translator.node(elaborator.model.stop(), empty());
  }

  private Scope empty() {
    return new Scope(Map.of(), Map.of(), false, "", elaborator.model.position());
  }

  /// Vensim's GET TIME VALUE in the units of the model's time: of now (0) or the initial time (1),
  /// moved by an offset. The calendar's other units are not known to a model.
  private Node value(List<Node> x, Scope scope) {
    Functions.check(x, 3, "GET TIME VALUE", scope);
    var relativeTo = FirstValues.value(x.get(0), elaborator);
    if (FirstValues.value(x.get(2), elaborator) != 0 || (relativeTo != 0 && relativeTo != 1)) {
      throw scope.fault(
          "GET TIME VALUE is supported in units of the model's time (0) alone, relative to the"
              + " current (0) or the initial time (1)");
    }
    var time = relativeTo == 0 ? new Node.Slot(Program.TIME) : start();
    return new Node.Binary(Operator.ADD, time, x.get(1));
  }

  /// Stella's COUNTER: from one number up to another with the time, again and again.
  private Node counter(List<Node> x, Scope scope) {
    Functions.check(x, 2, "COUNTER", scope);
    var since = new Node.Binary(Operator.SUBTRACT, new Node.Slot(Program.TIME), start());
    var length = new Node.Binary(Operator.SUBTRACT, x.get(1), x.get(0));
    return new Node.Binary(Operator.ADD, x.get(0), new Node.Binary(Operator.MODULO, since, length));
  }

  /// A wave of an amplitude and a period.
  private static Node wave(Intrinsic f, List<Node> x, String name, Scope scope) {
    Functions.check(x, 2, name, scope);
    var turns = new Node.Binary(Operator.DIVIDE, new Node.Slot(Program.TIME), x.get(1));
    var angle = new Node.Binary(Operator.MULTIPLY, new Node.Constant(2 * Math.PI), turns);
    return new Node.Binary(Operator.MULTIPLY, x.get(0), new Node.Apply(f, List.of(angle)));
  }

  private Node ramp(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 1) {
      all.add(start());
    }
    if (all.size() == 2) {
      all.add(new Node.Constant(Double.MAX_VALUE));
    }
    return timed(Intrinsic.RAMP, all, 3, name, scope);
  }

  private Node volume(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 1) {
      all.add(start());
    }
    if (all.size() == 2) {
      all.add(Node.Constant.ZERO);
    }
    return timed(Intrinsic.PULSE_VOLUME, all, 3, name, scope);
  }

  /* Vensim holds its test inputs while a method looks ahead within a step. */
  private Node timed(Intrinsic f, List<Node> x, int needed, String name, Scope scope) {
    Functions.check(x, needed, name, scope);
    var all = new ArrayList<>(x);
    var held =
        elaborator.model.dialect() == Dialect.VENSIM
            || (f != Intrinsic.STEP && f != Intrinsic.RAMP);
    all.add(new Node.Slot(held ? Program.STEP_TIME : Program.TIME));
    all.add(new Node.Slot(Program.DT));
    return new Node.Apply(f, all);
  }
}
