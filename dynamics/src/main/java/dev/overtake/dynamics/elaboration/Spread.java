package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.ExpressionParser;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import dev.overtake.dynamics.program.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// An expression inside a function over arrays, worked out for every combination of the elements
/// that it runs over.
///
/// What runs is bound by the dimension's name, or by one made from it where the equation's left or
/// another place of the same array has that: `SUM(m[d,*])` adds up a row though both places are of
/// one dimension.
final class Spread {
  private final Elaborator elaborator;
  private final Scope scope;
  private final Map<String, List<String>> running = new LinkedHashMap<>();
  private final Expression named;

  Spread(Elaborator elaborator, Expression expression, Scope scope) {
    this.elaborator = elaborator;
    this.scope = scope;
    named = named(expression);
  }

  /// The expression's value for every combination, in order.
  List<Node> nodes(Translator translator) {
    var scopes = List.of(scope);
    for (var entry : running.entrySet()) {
      var longer = new ArrayList<Scope>();
      for (var before : scopes) {
        for (var element : entry.getValue()) {
          longer.add(before.with(entry.getKey(), element));
        }
      }
      scopes = longer;
    }
    return scopes.stream().map(s -> translator.node(named, s)).toList();
  }

  /// The same expression with every running place named.
  private Expression named(Expression expression) {
    return switch (expression) {
      case Expression.Constant c -> c;
      case Expression.Inline i -> i;
      case Expression.Data d -> d;
      case Expression.Unary u -> new Expression.Unary(u.operator(), named(u.operand()));
      case Expression.Binary b ->
          new Expression.Binary(b.operator(), named(b.left()), named(b.right()));
      case Expression.If i ->
          new Expression.If(named(i.condition()), named(i.then()), named(i.otherwise()));
      case Expression.Call c -> call(c);
      case Expression.Reference r -> reference(r, false);
    };
  }

  private Expression call(Expression.Call call) {
    if (call.function().equals(ExpressionParser.TRANSPOSED)
        && call.arguments().getFirst() instanceof Expression.Reference r) {
      return reference(r, true);
    }
    return new Expression.Call(
        call.function(),
        places(call.function(), call.subscripts()),
        ArrayFunctions.named(call.function())
            ? call.arguments()
            : call.arguments().stream().map(this::named).toList());
  }

  private Expression reference(Expression.Reference r, boolean transposed) {
    var variable = elaborator.variables.find(Names.canonical(r.name()));
    if (variable == null || scope.closed()) {
      return r;
    }
    if (!r.subscripts().isEmpty() || variable.places().isEmpty()) {
      return new Expression.Reference(r.name(), places(r.name(), r.subscripts()));
    }
    // A bare array runs over all of its places.
    var taken = new HashSet<String>();
    var places = transposed ? variable.places().reversed() : variable.places();
    List<Subscript> each =
        places.stream().map(p -> each(p, elaborator.dimensions.elements(p), taken)).toList();
    return new Expression.Reference(r.name(), transposed ? each.reversed() : each);
  }

  private List<Subscript> places(String name, List<Subscript> subscripts) {
    var variable = elaborator.variables.find(Names.canonical(name));
    var taken = new HashSet<String>();
    var places = new ArrayList<Subscript>();
    for (var place = 0; place < subscripts.size(); place++) {
      var dimension =
          variable != null && place < variable.places().size() ? variable.places().get(place) : "";
      var elements = elaborator.dimensions.elements(dimension);
      places.add(
          switch (subscripts.get(place)) {
            case Subscript.Each(var marked) -> {
              // Marked places of one name run together.
              var canonical = Names.canonical(marked);
              yield each(canonical, elaborator.dimensions.elements(canonical), new HashSet<>());
            }
            case Subscript.All() -> each(dimension, elements, taken);
            case Subscript.Span(var from, var to) -> {
              var first = elements.indexOf(Names.canonical(from));
              var last = elements.indexOf(Names.canonical(to));
              if (first < 0 || last < first) {
                throw scope.fault("'" + from + ":" + to + "' is no range of '" + dimension + "'");
              }
              yield each(dimension, elements.subList(first, last + 1), taken);
            }
            case Subscript.Named(var part) when wholly(Names.canonical(part)) ->
                each(
                    Names.canonical(part),
                    elaborator.dimensions.elements(Names.canonical(part)),
                    taken);
            case Subscript.Named n -> n;
            case Subscript.Position p -> p;
            case Subscript.Index i -> i;
          });
    }
    return places;
  }

  /// In XMILE a dimension that the left does not have runs over all of its elements.
  private boolean wholly(String dimension) {
    return elaborator.model.dialect() == Model.Dialect.XMILE
        && elaborator.dimensions.isDimension(dimension)
        && elaborator.dimensions.current(dimension, scope.bound()) == null;
  }

  /// @param taken by the places before it of the same array
  private Subscript each(String dimension, List<String> elements, Set<String> taken) {
    Predicate<String> bound = scope.bound()::containsKey;
    var key = Dimensions.running(dimension, bound.or(taken::contains));
    taken.add(key);
    var before = running.putIfAbsent(key, elements);
    if (before != null && !before.equals(elements)) {
      throw scope.fault("two ranges of '" + dimension + "' that differ cannot run in one function");
    }
    return new Subscript.Each(key);
  }
}
