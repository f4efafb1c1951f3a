package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Holds Vensim's `dim!` to what XMILE's `*` says: all elements of the place, each place by itself.
final class RunningPlaces {
  private final Map<String, List<String>> places;

  /// @param places dimension of every place, by the canonical names of variables
  RunningPlaces(Map<String, List<String>> places) {
    this.places = places;
  }

  /// Does nothing where every running place can be written as `*`.
  ///
  /// @throws IllegalArgumentException naming what cannot
  void check(Expression expression) {
    switch (expression) {
      case Expression.Constant c -> {}
      case Expression.Inline i -> {}
      case Expression.Data d -> {}
      case Expression.Reference(var name, var subscripts) -> check(name, subscripts);
      case Expression.Call(var function, var subscripts, var arguments) -> {
        check(function, subscripts);
        arguments.forEach(this::check);
      }
      case Expression.Unary unary -> check(unary.operand());
      case Expression.Binary(var operator, var left, var right) -> {
        check(left);
        check(right);
      }
      case Expression.If(var condition, var then, var otherwise) -> {
        check(condition);
        check(then);
        check(otherwise);
      }
    }
  }

  private void check(String name, List<Subscript> subscripts) {
    var own = places.getOrDefault(Names.canonical(name), List.of());
    var running = new HashSet<String>();
    for (var place = 0; place < subscripts.size(); place++) {
      if (!(subscripts.get(place) instanceof Subscript.Each(var dimension))) {
        continue;
      }
      var canonical = Names.canonical(dimension);
      var whole = place < own.size() && Names.canonical(own.get(place)).equals(canonical);
      if (!whole || !running.add(canonical)) {
        throw new IllegalArgumentException("a sum over parts of a dimension or along a diagonal");
      }
    }
  }
}
