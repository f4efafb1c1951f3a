package dev.overtake.dynamics;

import dev.overtake.dynamics.Expression.Operator;
import dev.overtake.dynamics.Model.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Functions by their canonical names: those of numbers, over arrays, of time, of chance, and
/// graphical functions; those with a memory are left to {@link Memories}.
final class Functions {
  private static final Set<String> OVER_ARRAYS =
      Set.of(
          "sum",
          "prod",
          "product",
          "vmin",
          "vmax",
          "mean",
          "stddev",
          "size",
          "elmcount",
          "vector_select",
          "vector_sort_order",
          "vector_rank",
          "vector_reorder",
          "vector_elm_map",
          "rank");

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
  private final Memories memories;
  private int streams;

  Functions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
    memories = new Memories(elaborator, translator);
  }

  static boolean overArrays(String function) {
    return OVER_ARRAYS.contains(function);
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
      case "starttime", "initial_time$" -> translator.node(elaborator.model.start(), empty());
      case "stoptime", "final_time$" -> translator.node(elaborator.model.stop(), empty());
      case "random" -> vensim() ? null : uniform(new Node.Constant(0), new Node.Constant(1));
      default -> null;
    };
  }

  private Scope empty() {
    return new Scope(Map.of(), Map.of(), false, "", elaborator.model.position());
  }

  Node call(Expression.Call call, Scope scope) {
    var name = call.function();
    var lookup = lookup(call, scope);
    if (lookup != null) {
      return lookup;
    }
    var macro = elaborator.macro(name);
    if (macro != null) {
      var arguments = call.arguments().stream().map(a -> translator.node(a, scope)).toList();
      return elaborator.expand(macro, arguments, scope);
    }
    var remembered = memories.call(call, scope);
    if (remembered != null) {
      return remembered;
    }
    if (overArrays(name) || extreme(call)) {
      return array(call, scope);
    }
    var x = call.arguments().stream().map(a -> translator.node(a, scope)).toList();
    var plain = PLAIN.get(name);
    if (plain != null) {
      var needed = plain == Intrinsic.POWER || plain == Intrinsic.QUANTUM ? 2 : 1;
      return apply(plain, x, needed, name, scope);
    }
    return other(name, x, scope);
  }

  private Node other(String name, List<Node> x, Scope scope) {
    return switch (name) {
      case "int" -> apply(vensim() ? Intrinsic.TRUNCATE : Intrinsic.FLOOR, x, 1, name, scope);
      case "log" ->
          x.size() == 2
              ? apply(Intrinsic.LOG, x, 2, name, scope)
              : apply(vensim() ? Intrinsic.LN : Intrinsic.LOG10, x, 1, name, scope);
      case "min" -> new Node.Apply(Intrinsic.MIN, x);
      case "max" -> new Node.Apply(Intrinsic.MAX, x);
      case "modulo" -> apply(Intrinsic.REMAINDER, x, 2, name, scope);
      case "mod" -> binary(Operator.MODULO, x, name, scope);
      case "if_then_else" -> {
        check(x, 3, name, scope);
        yield new Node.Choice(x.get(0), x.get(1), x.get(2));
      }
      case "xidz" -> apply(Intrinsic.DIVIDE_SAFELY, x, 3, name, scope);
      case "zidz", "safediv" -> safely(x, name, scope);
      case "step" -> timed(Intrinsic.STEP, x, 2, name, scope);
      case "ramp" -> ramp(x, name, scope);
      case "pulse" -> vensim() ? timed(Intrinsic.PULSE, x, 2, name, scope) : volume(x, name, scope);
      case "pulse_train" -> timed(Intrinsic.PULSE_TRAIN, x, 4, name, scope);
      case "random_uniform" -> {
        check(x, 3, name, scope);
        yield uniform(x.get(0), x.get(1));
      }
      case "uniform" -> uniform(x.get(0), x.get(1));
      case "random" ->
          x.size() < 2
              ? uniform(new Node.Constant(0), new Node.Constant(1))
              : uniform(x.get(0), x.get(1));
      case "random_0_1" -> uniform(new Node.Constant(0), new Node.Constant(1));
      case "random_normal" -> {
        check(x, 5, name, scope);
        yield chance(Intrinsic.RANDOM_NORMAL, x.subList(0, 4));
      }
      case "normal" ->
          chance(
              Intrinsic.RANDOM_NORMAL,
              List.of(new Node.Constant(-1e300), new Node.Constant(1e300), x.get(0), x.get(1)));
      case "exprnd" -> chance(Intrinsic.RANDOM_EXPONENTIAL, x.subList(0, 1));
      case "lognormal" -> chance(Intrinsic.RANDOM_LOGNORMAL, x.subList(0, 2));
      case "poisson" -> chance(Intrinsic.RANDOM_POISSON, x.subList(0, 1));
      default ->
          throw scope.fault(
              "the function '" + name.replace('_', ' ') + "' is not supported or not defined");
    };
  }

  private Node binary(Operator operator, List<Node> x, String name, Scope scope) {
    check(x, 2, name, scope);
    return new Node.Binary(operator, x.get(0), x.get(1));
  }

  private Node safely(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 2) {
      all.add(Elaborator.ZERO);
    }
    return apply(Intrinsic.DIVIDE_SAFELY, all, 3, name, scope);
  }

  private Node ramp(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 1) {
      all.add(translator.node(elaborator.model.start(), empty()));
    }
    if (all.size() == 2) {
      all.add(new Node.Constant(Double.MAX_VALUE));
    }
    return timed(Intrinsic.RAMP, all, 3, name, scope);
  }

  private Node volume(List<Node> x, String name, Scope scope) {
    var all = new ArrayList<>(x);
    if (all.size() == 1) {
      all.add(translator.node(elaborator.model.start(), empty()));
    }
    if (all.size() == 2) {
      all.add(Elaborator.ZERO);
    }
    return timed(Intrinsic.PULSE_VOLUME, all, 3, name, scope);
  }

  private static Node timed(Intrinsic f, List<Node> x, int needed, String name, Scope scope) {
    check(x, needed, name, scope);
    var all = new ArrayList<>(x);
    var pulse = f != Intrinsic.STEP && f != Intrinsic.RAMP;
    all.add(new Node.Slot(pulse ? Program.STEP_TIME : Program.TIME));
    all.add(new Node.Slot(Program.DT));
    return new Node.Apply(f, all);
  }

  private Node uniform(Node low, Node high) {
    return chance(Intrinsic.RANDOM_UNIFORM, List.of(low, high));
  }

  private Node chance(Intrinsic f, List<Node> x) {
    var all = new ArrayList<>(x);
    all.add(new Node.Constant(++streams));
    all.add(new Node.Slot(Program.SEED));
    all.add(new Node.Slot(Program.STEP_NUMBER));
    return new Node.Apply(f, all);
  }

  private static Node apply(Intrinsic f, List<Node> x, int needed, String name, Scope scope) {
    check(x, needed, name, scope);
    return new Node.Apply(f, x);
  }

  static void check(List<?> x, int needed, String name, Scope scope) {
    if (x.size() != needed) {
      throw scope.fault(
          "%s takes %d arguments, not %d".formatted(name.replace('_', ' '), needed, x.size()));
    }
  }

  /// A graphical function called by its name or by one of the functions that read them.
  private @Nullable Node lookup(Expression.Call call, Scope scope) {
    var direct = table(call.function(), call.subscripts(), scope);
    if (direct != null) {
      check(call.arguments(), 1, call.function(), scope);
      return new Node.Lookup(
          direct, Node.Reading.PLAIN, translator.node(call.arguments().getFirst(), scope));
    }
    var reading =
        switch (call.function()) {
          case "lookup", "with_lookup" -> Node.Reading.PLAIN;
          case "lookup_extrapolate" -> Node.Reading.EXTRAPOLATE;
          case "lookup_forward" -> Node.Reading.FORWARD;
          case "lookup_backward" -> Node.Reading.BACKWARD;
          case "lookup_invert", "lookupinv" -> Node.Reading.INVERSE;
          default -> null;
        };
    if (reading == null) {
      return null;
    }
    check(call.arguments(), 2, call.function(), scope);
    var first = call.function().equals("with_lookup") ? 1 : 0;
    var at = translator.node(call.arguments().get(1 - first), scope);
    return switch (call.arguments().get(first)) {
      case Expression.Inline(var table) -> new Node.Lookup(elaborator.table(table), reading, at);
      case Expression.Reference(var name, var subscripts) -> {
        var table = table(Names.canonical(name), subscripts, scope);
        if (table == null) {
          throw scope.fault("'" + name.strip() + "' is no graphical function");
        }
        yield new Node.Lookup(table, reading, at);
      }
      default -> throw scope.fault(call.function() + " needs a graphical function");
    };
  }

  private @Nullable Integer table(String name, List<Subscript> subscripts, Scope scope) {
    var variable = elaborator.variables.find(name);
    if (variable == null || !variable.graphical()) {
      return null;
    }
    return elaborator.tableOf(name, translator.elements(subscripts, variable, scope));
  }

  /// MIN and MAX of one argument that runs over an array.
  private boolean extreme(Expression.Call call) {
    if (!Set.of("min", "max").contains(call.function()) || call.arguments().size() != 1) {
      return false;
    }
    if (!(call.arguments().getFirst() instanceof Expression.Reference(var name, var subscripts))) {
      return false;
    }
    var variable = elaborator.variables.find(Names.canonical(name));
    return variable != null
        && !variable.places().isEmpty()
        && (subscripts.isEmpty()
            || subscripts.stream()
                .anyMatch(s ->
                    s instanceof Subscript.All
                        || s instanceof Subscript.Each
                        || s instanceof Subscript.Span));
  }

  private Node array(Expression.Call call, Scope scope) {
    var x = call.arguments();
    var name = call.function();
    return switch (name) {
      case "sum" -> new Node.Apply(Intrinsic.SUM, spread(x, scope));
      case "prod", "product" -> new Node.Apply(Intrinsic.PRODUCT, spread(x, scope));
      case "vmin", "min" -> new Node.Apply(Intrinsic.MIN, spread(x, scope));
      case "vmax", "max" -> new Node.Apply(Intrinsic.MAX, spread(x, scope));
      case "stddev" -> new Node.Apply(Intrinsic.STDDEV, spread(x, scope));
      case "mean" -> {
        var all = spread(x, scope);
        yield new Node.Binary(
            Operator.DIVIDE, new Node.Apply(Intrinsic.SUM, all), new Node.Constant(all.size()));
      }
      case "size" -> new Node.Constant(spread(x, scope).size());
      case "elmcount" -> count(x.getFirst(), scope);
      case "vector_select" -> select(x, scope);
      case "vector_elm_map" -> map(x, scope);
      case "vector_sort_order" -> ordered(Intrinsic.SORT_ORDER, x, scope);
      case "vector_rank" -> ordered(Intrinsic.RANK, x, scope);
      case "vector_reorder" -> reordered(x, scope);
      case "rank" -> nth(x, scope);
      default -> throw scope.fault("'" + name + "' is not supported");
    };
  }

  private List<Node> spread(List<Expression> x, Scope scope) {
    check(x, 1, "a function over an array", scope);
    return translator.spread(x.getFirst(), scope);
  }

  private Node count(Expression dimension, Scope scope) {
    if (dimension instanceof Expression.Reference(var name, var none)
        && elaborator.dimensions.isDimension(Names.canonical(name))) {
      return new Node.Constant(elaborator.dimensions.elements(Names.canonical(name)).size());
    }
    throw scope.fault("ELMCOUNT needs the name of a dimension");
  }

  private Node select(List<Expression> x, Scope scope) {
    check(x, 5, "VECTOR SELECT", scope);
    var selected = translator.running(x.get(0), scope);
    if (!selected.containsAll(translator.running(x.get(1), scope))) {
      throw scope.fault(
          "VECTOR SELECT is not supported where its values run over a dimension that its"
              + " selection does not: give both the same subscripts with '!'");
    }
    var pairs =
        translator.spread(
            new Expression.Call("#pair", List.of(), List.of(x.get(0), x.get(1))), scope);
    var all = new ArrayList<Node>();
    all.add(translator.node(x.get(2), scope));
    all.add(translator.node(x.get(3), scope));
    all.add(new Node.Constant(pairs.size()));
    for (var pair : pairs) {
      if (pair instanceof Node.Apply(var f, var both)) {
        all.addAll(both);
      }
    }
    return new Node.Apply(Intrinsic.SELECT, all);
  }

  /// The element a number of places after the one that is named.
  private Node map(List<Expression> x, Scope scope) {
    check(x, 2, "VECTOR ELM MAP", scope);
    if (!(x.get(0) instanceof Expression.Reference(var name, var subscripts))) {
      throw scope.fault("VECTOR ELM MAP needs an element of a vector");
    }
    var variable = elaborator.variables.find(Names.canonical(name));
    if (variable == null || variable.places().isEmpty()) {
      throw scope.fault("VECTOR ELM MAP needs an element of a vector");
    }
    var elements = new ArrayList<>(translator.elements(subscripts, variable, scope));
    var last = elements.size() - 1;
    var all = elaborator.dimensions.elements(variable.places().get(last));
    var choices = new ArrayList<Node>();
    choices.add(
        new Node.Binary(
            Operator.ADD,
            new Node.Constant(all.indexOf(elements.get(last)) + 1.0),
            translator.node(x.get(1), scope)));
    for (var element : all) {
      elements.set(last, element);
      var slot = elaborator.slot(Names.canonical(name), List.copyOf(elements));
      choices.add(slot == null ? new Node.Constant(Intrinsic.MISSING) : new Node.Slot(slot));
    }
    return new Node.Apply(Intrinsic.ELEMENT, choices);
  }

  /// The vector that runs along the last dimension of a reference, and the place of its element.
  private List<Node> vector(Expression expression, Scope scope) {
    if (!(expression instanceof Expression.Reference(var name, var subscripts))) {
      throw scope.fault("a vector is named by a variable");
    }
    var variable = elaborator.variables.find(Names.canonical(name));
    if (variable == null || variable.places().isEmpty()) {
      throw scope.fault("'" + name.strip() + "' is no vector");
    }
    var elements = new ArrayList<>(translator.elements(subscripts, variable, scope));
    var last = elements.size() - 1;
    var all = elaborator.dimensions.elements(variable.places().get(last));
    var named = subscripts.isEmpty() ? null : subscripts.get(last);
    if (named instanceof Subscript.Named(var part)
        && elaborator.dimensions.isDimension(Names.canonical(part))) {
      all = elaborator.dimensions.elements(Names.canonical(part));
    }
    var vector = new ArrayList<Node>();
    vector.add(new Node.Constant(all.indexOf(elements.get(last))));
    for (var element : all) {
      elements.set(last, element);
      var slot = elaborator.slot(Names.canonical(name), List.copyOf(elements));
      if (slot == null) {
        throw scope.fault("'" + name.strip() + "[" + element + "]' is not defined");
      }
      vector.add(new Node.Slot(slot));
    }
    return vector;
  }

  private Node ordered(Intrinsic f, List<Expression> x, Scope scope) {
    check(x, 2, "a function of order", scope);
    var all = new ArrayList<Node>();
    all.add(translator.node(x.get(1), scope));
    all.addAll(vector(x.get(0), scope));
    return new Node.Apply(f, all);
  }

  private Node reordered(List<Expression> x, Scope scope) {
    check(x, 2, "VECTOR REORDER", scope);
    var vector = vector(x.get(0), scope);
    var choices = new ArrayList<Node>();
    choices.add(
        new Node.Binary(Operator.ADD, translator.node(x.get(1), scope), new Node.Constant(1)));
    choices.addAll(vector.subList(1, vector.size()));
    return new Node.Apply(Intrinsic.ELEMENT, choices);
  }

  /// XMILE's RANK: the element that is at a place in ascending order.
  private Node nth(List<Expression> x, Scope scope) {
    var values = translator.spread(x.get(0), scope);
    var all = new ArrayList<Node>();
    all.add(new Node.Constant(1));
    all.add(
        new Node.Binary(Operator.SUBTRACT, translator.node(x.get(1), scope), new Node.Constant(1)));
    all.addAll(values);
    return new Node.Binary(
        Operator.ADD, new Node.Apply(Intrinsic.SORT_ORDER, all), new Node.Constant(1));
  }
}
