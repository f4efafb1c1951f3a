package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.ExpressionParser;
import dev.overtake.dynamics.model.Model.Dialect;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Functions by their canonical names: those of numbers and of chance. Those of time and over
/// arrays, graphical ones and those with a memory are left to {@link TimeFunctions}, {@link
/// ArrayFunctions}, {@link GraphicalFunctions} and {@link StatefulFunctions}.
final class Functions {
  private static final Map<String, Intrinsic> PLAIN =
      Map.ofEntries(
          Map.entry("abs", Intrinsic.ABS),
          Map.entry("arccos", Intrinsic.ARCCOS),
          Map.entry("arcsin", Intrinsic.ARCSIN),
          Map.entry("arctan", Intrinsic.ARCTAN),
          Map.entry("cos", Intrinsic.COS),
          Map.entry("cosh", Intrinsic.COSH),
          Map.entry("exp", Intrinsic.EXP),
          Map.entry("gamma_ln", Intrinsic.GAMMA_LN),
          Map.entry("gammaln", Intrinsic.GAMMA_LN),
          Map.entry("ln", Intrinsic.LN),
          Map.entry("log10", Intrinsic.LOG10),
          Map.entry("power", Intrinsic.POWER),
          Map.entry("quantum", Intrinsic.QUANTUM),
          Map.entry("round", Intrinsic.ROUND),
          Map.entry("sin", Intrinsic.SIN),
          Map.entry("sinh", Intrinsic.SINH),
          Map.entry("sqrt", Intrinsic.SQRT),
          Map.entry("tan", Intrinsic.TAN),
          Map.entry("tanh", Intrinsic.TANH),
          Map.entry("integer", Intrinsic.TRUNCATE));

  private final Elaborator elaborator;
  private final Translator translator;
  private final TimeFunctions times;
  private final RandomFunctions random;
  private final Macros macros;
  private final StatefulFunctions memories;
  private final ArrayFunctions arrays;
  private final Allocations allocations;
  private final DataFunctions data;
  private final GraphicalFunctions graphical;

  Functions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
    times = new TimeFunctions(elaborator, translator);
    random = new RandomFunctions(elaborator);
    macros = new Macros(elaborator, translator);
    memories = new StatefulFunctions(elaborator, translator);
    arrays = new ArrayFunctions(elaborator, translator);
    allocations = new Allocations(elaborator, translator);
    data = new DataFunctions(elaborator, translator);
    graphical = new GraphicalFunctions(elaborator, translator);
  }

  private boolean vensim() {
    return elaborator.model.dialect() == Dialect.VENSIM;
  }

  /// What a bare name means where no variable has it.
  @Nullable Node named(String name) {
    return switch (name) {
      case "time" -> new Node.Slot(Program.TIME);
      case "time$" -> new Node.Slot(Program.TIME);
      case "dt", "time_step$" -> vensim() && name.equals("dt") ? null : new Node.Slot(Program.DT);
      case "pi" -> vensim() ? null : new Node.Constant(Math.PI);
      case "inf" -> vensim() ? null : new Node.Constant(Double.POSITIVE_INFINITY);
      case "nan" -> vensim() ? null : new Node.Constant(Double.NaN);
      case "time_step" -> vensim() ? new Node.Slot(Program.DT) : null;
      case "initial_time" -> vensim() ? times.start() : null;
      case "final_time" -> vensim() ? times.stop() : null;
      case "starttime", "initial_time$" -> times.start();
      case "stoptime", "final_time$" -> times.stop();
      case "random" -> vensim() ? null : random.unit();
      default -> null;
    };
  }

  Node call(Expression.Call call, Scope scope) {
    var name = call.function();
    var lookup = graphical.call(call, scope);
    if (lookup != null) {
      return lookup;
    }
    var macro = macros.find(name);
    if (macro != null) {
      var arguments = call.arguments().stream().map(a -> translator.node(a, scope)).toList();
      return macros.expand(name, macro, arguments, scope);
    }
    if (name.equals(ExpressionParser.TRANSPOSED)) {
      return translator.transposed(call.arguments().getFirst(), scope);
    }
    var remembered = memories.call(call, scope);
    if (remembered != null) {
      return remembered;
    }
    var overArray = arrays.call(call, scope);
    if (overArray != null) {
      return overArray;
    }
    var whole = vensim() ? allocations.call(call, scope) : null;
    if (whole != null) {
      return whole;
    }
    var read = vensim() ? data.call(call, scope) : null;
    if (read != null) {
      return read;
    }
    var x = call.arguments().stream().map(a -> translator.node(a, scope)).toList();
    var plain = PLAIN.get(name);
    if (plain != null) {
      var needed = plain == Intrinsic.POWER || plain == Intrinsic.QUANTUM ? 2 : 1;
      return apply(plain, x, needed, name, scope);
    }
    var timed = times.call(name, x, scope);
    if (timed != null) {
      return timed;
    }
    var drawn = random.call(name, x, scope);
    return drawn != null ? drawn : other(name, x, scope);
  }

  private Node other(String name, List<Node> x, Scope scope) {
    return switch (name) {
      case "int" -> apply(vensim() ? Intrinsic.TRUNCATE : Intrinsic.FLOOR, x, 1, name, scope);
      case "log" ->
          x.size() == 2
              ? apply(Intrinsic.LOG, x, 2, name, scope)
              : apply(vensim() ? Intrinsic.LN : Intrinsic.LOG10, x, 1, name, scope);
      case "pi", "inf", "nan", "dt", "starttime", "stoptime", "time" -> bare(name, x, scope);
      case "min" -> new Node.Apply(Intrinsic.MIN, atLeast(1, x, name, scope));
      case "max" -> new Node.Apply(Intrinsic.MAX, atLeast(1, x, name, scope));
      case "game" -> {
        check(x, 1, name, scope);
        yield x.getFirst();
      }
      case "modulo" -> apply(Intrinsic.REMAINDER, x, 2, name, scope);
      case "mod" -> binary(Operator.MODULO, x, name, scope);
      case "if_then_else" -> {
        check(x, 3, name, scope);
        yield new Node.Choice(x.get(0), x.get(1), x.get(2));
      }
      case "xidz" -> apply(Intrinsic.DIVIDE_SAFELY, x, 3, name, scope);
      case "zidz" -> {
        check(x, 2, name, scope);
        yield apply(
            Intrinsic.DIVIDE_SAFELY,
            List.of(x.get(0), x.get(1), Node.Constant.ZERO),
            3,
            name,
            scope);
      }
      case "normalcdf" -> normal(x, name, scope);
      case "safediv" -> safely(x, name, scope);
      default ->
          throw scope.fault(
              "the function '" + name.replace('_', ' ') + "' is not supported or not defined");
    };
  }

  /// A value by its name with brackets after it.
  private Node bare(String name, List<Node> x, Scope scope) {
    var value = named(name);
    if (value == null) {
      throw scope.fault("the function '" + name + "' is not supported or not defined");
    }
    check(x, 0, name, scope);
    return value;
  }

  private Node binary(Operator operator, List<Node> x, String name, Scope scope) {
    check(x, 2, name, scope);
    return new Node.Binary(operator, x.get(0), x.get(1));
  }

  /// Only a divisor of 0 counts, unlike Vensim's that are nearly 0.
  private static Node safely(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 2) {
      all.add(Node.Constant.ZERO);
    }
    check(all, 3, name, scope);
    return new Node.Choice(
        new Node.Binary(Operator.EQUAL, all.get(1), Node.Constant.ZERO),
        all.get(2),
        new Node.Binary(Operator.DIVIDE, all.get(0), all.get(1)));
  }

  /// Of a value, with the mean and the deviation if they are given.
  private static Node normal(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(atLeast(1, x, name, scope));
    if (all.size() == 1) {
      all.add(Node.Constant.ZERO);
      all.add(new Node.Constant(1));
    }
    return apply(Intrinsic.NORMAL_CDF, all, 3, name, scope);
  }

  private static Node apply(Intrinsic f, List<Node> x, int needed, String name, Scope scope) {
    check(x, needed, name, scope);
    return new Node.Apply(f, x);
  }

  /// The same arguments, if there are enough.
  static <T> List<T> atLeast(int needed, List<T> x, String name, Scope scope) {
    if (x.size() < needed) {
      throw scope.fault(
          "%s takes at least %s arguments, not %s"
              .formatted(name.replace('_', ' '), needed, x.size()));
    }
    return x;
  }

  static void check(List<?> x, int needed, String name, Scope scope) {
    if (x.size() != needed) {
      throw scope.fault(
          "%s takes %s arguments, not %s".formatted(name.replace('_', ' '), needed, x.size()));
    }
  }
}
