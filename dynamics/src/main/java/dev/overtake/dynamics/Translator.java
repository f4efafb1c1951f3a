package dev.overtake.dynamics;

import dev.overtake.dynamics.Expression.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Translates expressions into scalar nodes where dimensions stand for certain elements.
final class Translator {
  private final Elaborator elaborator;
  private final Functions functions;

  Translator(Elaborator elaborator) {
    this.elaborator = elaborator;
    functions = new Functions(elaborator, this);
  }

  Node node(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Constant c -> new Node.Constant(c.value());
      case Expression.Reference r -> reference(r, scope);
      case Expression.Unary u -> unary(u, scope);
      case Expression.Binary b -> binary(b, scope);
      case Expression.If i ->
          new Node.Choice(
              node(i.condition(), scope), node(i.then(), scope), node(i.otherwise(), scope));
      case Expression.Call c -> functions.call(c, scope);
      case Expression.Inline i ->
          throw scope.fault("a graphical function needs a point to be read at");
      case Expression.Data d -> data(d, scope);
    };
  }

  /// Raw data stay while a method looks ahead: between two steps they would be missing.
  private Node data(Expression.Data data, Scope scope) {
    var table = data.series().get(List.of());
    if (table == null) {
      throw scope.fault(
          "has no equation and no data: write an equation, or give a CSV with the time and a column '%s' by --data"
              .formatted(scope.variable()));
    }
    var time = data.between() == Interpolation.RAW ? Program.STEP_TIME : Program.TIME;
    return new Node.Lookup(elaborator.table(table), Node.Reading.PLAIN, new Node.Slot(time));
  }

  /// Vensim's remainder has the sign of the dividend.
  private Node binary(Expression.Binary b, Scope scope) {
    var left = node(b.left(), scope);
    var right = node(b.right(), scope);
    return b.operator() == Operator.MODULO && elaborator.model.dialect() == Model.Dialect.VENSIM
        ? new Node.Apply(Intrinsic.REMAINDER, List.of(left, right))
        : new Node.Binary(b.operator(), left, right);
  }

  private Node unary(Expression.Unary u, Scope scope) {
    var operand = node(u.operand(), scope);
    return u.operator() == Operator.NEGATE && operand instanceof Node.Constant(var value)
        ? new Node.Constant(-value)
        : new Node.Unary(u.operator(), operand);
  }

  private Node reference(Expression.Reference r, Scope scope) {
    var name = Names.canonical(r.name());
    var own = scope.own().get(name);
    if (own != null) {
      return new Node.Slot(own);
    }
    var builtIn = functions.named(name);
    var variable = scope.closed() ? null : elaborator.variables.find(name);
    if (variable == null) {
      if (builtIn != null) {
        return builtIn;
      }
      var element = element(name, scope);
      if (element != null) {
        return element;
      }
      throw scope.fault("'" + r.name().strip() + "' is not defined");
    }
    var dynamic = dynamic(r, variable, scope);
    if (dynamic != null) {
      return dynamic;
    }
    var elements = elements(r.subscripts(), variable, scope);
    var slot = elaborator.slot(name, elements);
    if (slot == null) {
      throw scope.fault("'" + elaborator.variables.spelt(variable, elements) + "' is not defined");
    }
    return new Node.Slot(slot);
  }

  /// A dimension or an element as a number: the place of the element, from 1, in the largest
  /// dimension that it is of.
  private @Nullable Node element(String name, Scope scope) {
    var dimensions = elaborator.dimensions;
    var element = dimensions.isDimension(name) ? dimensions.current(name, scope.bound()) : name;
    if (element == null || !dimensions.isElement(element)) {
      return null;
    }
    var whole = dimensions.containing(List.of(element));
    return whole == null
        ? null
        : new Node.Constant(dimensions.elements(whole).indexOf(element) + 1.0);
  }

  /// The elements that brackets stand for, one per place of the variable.
  List<String> elements(List<Subscript> subscripts, Variables.Variable variable, Scope scope) {
    var places = variable.places();
    if (subscripts.isEmpty() && !places.isEmpty()) {
      return places.stream().map(p -> current(p, scope, variable)).toList();
    }
    if (subscripts.size() != places.size()) {
      throw scope.fault(
          "'%s' has %d subscripts, not %d"
              .formatted(variable.name().strip(), places.size(), subscripts.size()));
    }
    var elements = new ArrayList<String>();
    for (var place = 0; place < places.size(); place++) {
      elements.add(
          switch (subscripts.get(place)) {
            case Subscript.Named(var name) -> named(name, places.get(place), scope, variable);
            case Subscript.Each(var dimension) ->
                current(Names.canonical(dimension), scope, variable);
            case Subscript.All() -> current(places.get(place), scope, variable);
            case Subscript.Span span ->
                throw scope.fault("a range of elements stands only inside a function over arrays");
            case Subscript.Index index ->
                throw scope.fault("the number of an element cannot stand here");
          });
    }
    return elements;
  }

  private String named(String name, String place, Scope scope, Variables.Variable variable) {
    var canonical = Names.canonical(name);
    var dimensions = elaborator.dimensions;
    if (dimensions.elements(place).contains(canonical) && !scope.bound().containsKey(canonical)) {
      return canonical;
    }
    if (dimensions.isDimension(canonical)) {
      return current(canonical, scope, variable);
    }
    if (dimensions.isElement(canonical)) {
      return canonical;
    }
    throw scope.fault("'" + name + "' is neither a dimension nor an element");
  }

  private String current(String dimension, Scope scope, Variables.Variable variable) {
    var current = elaborator.dimensions.current(dimension, scope.bound());
    if (current == null) {
      throw scope.fault(
          "which element of '%s' is meant for '%s' cannot be told here"
              .formatted(dimension, variable.name().strip()));
    }
    return current;
  }

  /// A reference with the number of an element that is worked out while the model runs.
  private @Nullable Node dynamic(Expression.Reference r, Variables.Variable variable, Scope scope) {
    for (var place = 0; place < r.subscripts().size(); place++) {
      var dynamicIndex = index(r.subscripts().get(place));
      if (dynamicIndex == null || place >= variable.places().size()) {
        continue;
      }
      var choices = new ArrayList<Node>();
      choices.add(node(dynamicIndex, scope));
      for (var element : elaborator.dimensions.elements(variable.places().get(place))) {
        var fixed = new ArrayList<>(r.subscripts());
        fixed.set(place, new Subscript.Named(element));
        choices.add(reference(new Expression.Reference(r.name(), fixed), scope));
      }
      return new Node.Apply(Intrinsic.ELEMENT, choices);
    }
    return null;
  }

  /// A name in brackets that is a variable is the number of an element too.
  private @Nullable Expression index(Subscript subscript) {
    if (subscript instanceof Subscript.Index(var expression)) {
      return expression;
    }
    if (subscript instanceof Subscript.Named(var name)) {
      var canonical = Names.canonical(name);
      var known =
          elaborator.dimensions.isDimension(canonical)
              || elaborator.dimensions.isElement(canonical);
      if (!known && elaborator.variables.find(canonical) != null) {
        return new Expression.Reference(name, List.of());
      }
    }
    return null;
  }

  /// An expression for every combination of the dimensions that run inside a function over arrays.
  List<Node> spread(Expression expression, Scope scope) {
    var running = new LinkedHashMap<String, List<String>>();
    var closed = replaced(expression, scope, running);
    var scopes = new ArrayList<Scope>();
    scopes.add(scope);
    for (var entry : running.entrySet()) {
      var longer = new ArrayList<Scope>();
      for (var before : scopes) {
        for (var element : entry.getValue()) {
          longer.add(before.with(entry.getKey(), element));
        }
      }
      scopes = longer;
    }
    return scopes.stream().map(s -> node(closed, s)).toList();
  }

  /// What an expression runs over by itself, as `dim!` does.
  Set<String> running(Expression expression, Scope scope) {
    var running = new LinkedHashMap<String, List<String>>();
    replaced(expression, scope, running);
    return running.keySet();
  }

  /// The same expression with every running place named, and what runs noted.
  private Expression replaced(
      Expression expression, Scope scope, Map<String, List<String>> running) {
    return switch (expression) {
      case Expression.Constant c -> c;
      case Expression.Inline i -> i;
      case Expression.Data d -> d;
      case Expression.Unary u ->
          new Expression.Unary(u.operator(), replaced(u.operand(), scope, running));
      case Expression.Binary b ->
          new Expression.Binary(
              b.operator(),
              replaced(b.left(), scope, running),
              replaced(b.right(), scope, running));
      case Expression.If i ->
          new Expression.If(
              replaced(i.condition(), scope, running),
              replaced(i.then(), scope, running),
              replaced(i.otherwise(), scope, running));
      case Expression.Call c ->
          new Expression.Call(
              c.function(),
              places(c.function(), c.subscripts(), scope, running),
              ArrayFunctions.named(c.function())
                  ? c.arguments()
                  : c.arguments().stream().map(a -> replaced(a, scope, running)).toList());
      case Expression.Reference r -> running(r, scope, running);
    };
  }

  private Expression running(
      Expression.Reference r, Scope scope, Map<String, List<String>> running) {
    var variable = elaborator.variables.find(Names.canonical(r.name()));
    if (variable == null || scope.closed()) {
      return r;
    }
    if (r.subscripts().isEmpty() && !variable.places().isEmpty()) {
      // A bare array runs over all of its places.
      var each = new ArrayList<Subscript>();
      for (var place : variable.places()) {
        running.putIfAbsent(place, elaborator.dimensions.elements(place));
        each.add(new Subscript.Each(place));
      }
      return new Expression.Reference(r.name(), each);
    }
    return new Expression.Reference(r.name(), places(r.name(), r.subscripts(), scope, running));
  }

  private List<Subscript> places(
      String name, List<Subscript> subscripts, Scope scope, Map<String, List<String>> running) {
    var variable = elaborator.variables.find(Names.canonical(name));
    var named = new ArrayList<Subscript>();
    for (var place = 0; place < subscripts.size(); place++) {
      var dimension =
          variable != null && place < variable.places().size() ? variable.places().get(place) : "";
      named.add(
          switch (subscripts.get(place)) {
            case Subscript.Each(var each) -> {
              var canonical = Names.canonical(each);
              running.putIfAbsent(canonical, elaborator.dimensions.elements(canonical));
              yield new Subscript.Each(canonical);
            }
            case Subscript.All() -> {
              running.putIfAbsent(dimension, elaborator.dimensions.elements(dimension));
              yield new Subscript.Each(dimension);
            }
            case Subscript.Span(var from, var to) -> {
              var elements = elaborator.dimensions.elements(dimension);
              var first = elements.indexOf(Names.canonical(from));
              var last = elements.indexOf(Names.canonical(to));
              if (first < 0 || last < first) {
                throw scope.fault("'" + from + ":" + to + "' is no range of '" + dimension + "'");
              }
              running.put(dimension, elements.subList(first, last + 1));
              yield new Subscript.Each(dimension);
            }
            case Subscript.Named n -> n;
            case Subscript.Index i -> i;
          });
    }
    return named;
  }
}
