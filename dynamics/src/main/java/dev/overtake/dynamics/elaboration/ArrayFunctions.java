package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Functions over arrays: sums and their kin, order, and elements by number. Each becomes a
/// function of the elements.
final class ArrayFunctions {
  private static final Set<String> NAMES =
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

  private final Elaborator elaborator;
  private final Translator translator;

  ArrayFunctions(Elaborator elaborator, Translator translator) {
    this.elaborator = elaborator;
    this.translator = translator;
  }

  /// Whether a function by its canonical name always runs over an array.
  static boolean named(String function) {
    return NAMES.contains(function);
  }

  /// A function over an array; null where it is none.
  @Nullable Node call(Expression.Call call, Scope scope) {
    if (!named(call.function()) && !extreme(call, scope)) {
      return null;
    }

    var x = call.arguments();
    var name = call.function();
    return switch (name) {
      case "sum" -> new Node.Apply(Intrinsic.SUM, spread(name, x, scope));
      case "prod", "product" -> new Node.Apply(Intrinsic.PRODUCT, spread(name, x, scope));
      case "vmin", "min" -> new Node.Apply(Intrinsic.MIN, spread(name, x, scope));
      case "vmax", "max" -> new Node.Apply(Intrinsic.MAX, spread(name, x, scope));
      case "stddev" -> new Node.Apply(Intrinsic.STDDEV, spread(name, x, scope));
      case "mean" -> {
        var all = spread(name, x, scope);
        yield new Node.Binary(
            Operator.DIVIDE, new Node.Apply(Intrinsic.SUM, all), new Node.Constant(all.size()));
      }
      case "size" -> {
        var elements = elements(x);
        yield new Node.Constant(elements > 0 ? elements : spread(name, x, scope).size());
      }
      case "elmcount" -> count(x, scope);
      case "vector_select" -> select(x, scope);
      case "vector_elm_map" -> map(x, scope);
      case "vector_sort_order" -> ordered(Intrinsic.SORT_ORDER, x, scope);
      case "vector_rank" -> ordered(Intrinsic.RANK, x, scope);
      case "vector_reorder" -> reordered(x, scope);
      case "rank" -> nth(x, scope);
      default -> throw scope.fault("'" + name + "' is not supported");
    };
  }

  /// MIN and MAX where an argument runs over an array; of one argument, its bare name does too.
  private boolean extreme(Expression.Call call, Scope scope) {
    return Set.of("min", "max").contains(call.function())
        && call.arguments().stream()
            .anyMatch(x -> runs(x, call.arguments().size() == 1) || whole(x, scope));
  }

  /// Whether an argument is an array over a dimension that nothing on the left stands for.
  private boolean whole(Expression x, Scope scope) {
    return elaborator.model.dialect() == Model.Dialect.XMILE
        && x instanceof Expression.Reference(var name, var subscripts)
        && subscripts.stream()
            .anyMatch(s ->
                s instanceof Subscript.Named(var part)
                    && elaborator.dimensions.isDimension(Names.canonical(part))
                    && elaborator.dimensions.current(Names.canonical(part), scope.bound()) == null);
  }

  private boolean runs(Expression x, boolean bare) {
    if (!(x instanceof Expression.Reference(var name, var subscripts))) {
      return false;
    }
    var variable = elaborator.variables.find(Names.canonical(name));
    return variable != null
        && !variable.places().isEmpty()
        && ((bare && subscripts.isEmpty())
            || subscripts.stream()
                .anyMatch(s ->
                    s instanceof Subscript.All
                        || s instanceof Subscript.Each
                        || s instanceof Subscript.Span));
  }

  /// What an argument runs over; of several arguments those that run, and the values of the others.
  private List<Node> spread(String name, List<Expression> x, Scope scope) {
    if (x.size() == 1) {
      return nodes(x.getFirst(), scope);
    }
    Functions.atLeast(1, x, name, scope);
    return x.stream()
        .flatMap(
            a -> runs(a, false) ? nodes(a, scope).stream() : Stream.of(translator.node(a, scope)))
        .toList();
  }

  private List<Node> nodes(Expression expression, Scope scope) {
    return new Spread(elaborator, expression, scope).nodes(translator);
  }

  private Node count(List<Expression> x, Scope scope) {
    var elements = elements(x);
    if (elements == 0) {
      throw scope.fault("ELMCOUNT needs the name of a dimension");
    }
    return new Node.Constant(elements);
  }

  /// How many elements a dimension has; 0 where none is named.
  private int elements(List<Expression> x) {
    return x.size() == 1 && x.getFirst() instanceof Expression.Reference(var name, var none)
        ? elaborator.dimensions.elements(Names.canonical(name)).size()
        : 0;
  }

  /// Every selector with every value: what runs in the one alone is paired with all of the other.
  private Node select(List<Expression> x, Scope scope) {
    Functions.check(x, 5, "VECTOR SELECT", scope);
    var pairs = nodes(new Expression.Call("#pair", List.of(), List.of(x.get(0), x.get(1))), scope);
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
    Functions.check(x, 2, "VECTOR ELM MAP", scope);
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
      choices.add(slot == null ? new Node.Constant(DataSeries.MISSING) : new Node.Slot(slot));
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
    Functions.check(x, 2, "a function of order", scope);
    var all = new ArrayList<Node>();
    all.add(translator.node(x.get(1), scope));
    all.addAll(vector(x.get(0), scope));
    return new Node.Apply(f, all);
  }

  private Node reordered(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "VECTOR REORDER", scope);
    var vector = vector(x.get(0), scope);
    var choices = new ArrayList<Node>();
    choices.add(
        new Node.Binary(Operator.ADD, translator.node(x.get(1), scope), new Node.Constant(1)));
    choices.addAll(vector.subList(1, vector.size()));
    return new Node.Apply(Intrinsic.ELEMENT, choices);
  }

  /// XMILE's RANK: the element that is at a place in ascending order.
  private Node nth(List<Expression> x, Scope scope) {
    Functions.check(x, 2, "RANK", scope);
    var values = nodes(x.get(0), scope);
    var all = new ArrayList<Node>();
    all.add(new Node.Constant(1));
    all.add(
        new Node.Binary(Operator.SUBTRACT, translator.node(x.get(1), scope), new Node.Constant(1)));
    all.addAll(values);
    return new Node.Binary(
        Operator.ADD, new Node.Apply(Intrinsic.SORT_ORDER, all), new Node.Constant(1));
  }
}
