package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Subscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which elements of an array a reference means, where the left of its equation stands for certain
/// elements.
final class Subscripts {
  private final Elaborator elaborator;

  Subscripts(Elaborator elaborator) {
    this.elaborator = elaborator;
  }

  /// The elements that brackets stand for, one per place of the variable.
  List<String> elements(List<Subscript> subscripts, Variables.Variable variable, Scope scope) {
    var places = variable.places();
    var left = new Left(scope, variable);
    if (subscripts.isEmpty() && !places.isEmpty()) {
      return places.stream().map(left::next).toList();
    }
    if (subscripts.size() != places.size()) {
      throw scope.fault(
          "'%s' has %s subscripts, not %s"
              .formatted(variable.name().strip(), places.size(), subscripts.size()));
    }
    var elements = new ArrayList<String>();
    for (var place = 0; place < places.size(); place++) {
      elements.add(
          switch (subscripts.get(place)) {
            case Subscript.Named(var name) -> named(name, places.get(place), scope, left);
            case Subscript.Each(var dimension) -> left.next(Names.canonical(dimension));
            case Subscript.All() -> left.next(places.get(place));
            case Subscript.Position(var number) -> left.at(number);
            case Subscript.Span span ->
                throw scope.fault("a range of elements stands only inside a function over arrays");
            case Subscript.Index index ->
                throw scope.fault("the number of an element cannot stand here");
          });
    }
    return elements;
  }

  /// The same of an array with its places turned round.
  List<String> transposed(Variables.Variable variable, Scope scope) {
    var left = new Left(scope, variable);
    return variable.places().reversed().stream().map(left::next).toList().reversed();
  }

  private String named(String name, String place, Scope scope, Left left) {
    var canonical = Names.canonical(name);
    var dimensions = elaborator.dimensions;
    if (dimensions.elements(place).contains(canonical) && !scope.bound().containsKey(canonical)) {
      return canonical;
    }
    if (dimensions.isDimension(canonical)) {
      return left.next(canonical);
    }
    if (dimensions.isElement(canonical)) {
      return canonical;
    }
    // XMILE: an element with its dimension before it.
    var dot = canonical.indexOf('.');
    var element = canonical.substring(dot + 1);
    if (dot > 0 && dimensions.elements(canonical.substring(0, dot)).contains(element)) {
      return element;
    }
    throw scope.fault("'" + name + "' is neither a dimension nor an element");
  }

  /// What the dimensions of one reference stand for, given the left of its equation: where a
  /// dimension stands twice on both sides, the first is the first and the second the second.
  private final class Left {
    private final Scope scope;
    private final Variables.Variable variable;
    private final Map<String, Integer> before = new HashMap<>();

    Left(Scope scope, Variables.Variable variable) {
      this.scope = scope;
      this.variable = variable;
    }

    String next(String dimension) {
      var number = before.merge(dimension, 1, Integer::sum) - 1;
      var own = scope.bound().get(Dimensions.place(dimension, number));
      var element = own != null ? own : elaborator.dimensions.current(dimension, scope.bound());
      if (element == null) {
        throw scope.fault(
            "which element of '%s' is meant for '%s' cannot be told here"
                .formatted(dimension, variable.name().strip()));
      }
      return element;
    }

    String at(int place) {
      var element = scope.bound().get(Dimensions.position(place));
      if (element == null) {
        throw scope.fault("the left of the equation has no place @" + place);
      }
      return element;
    }
  }
}
