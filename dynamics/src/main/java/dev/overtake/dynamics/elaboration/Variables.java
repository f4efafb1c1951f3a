package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The variables of a model with the elements that each has.
final class Variables {

  /// One variable.
  ///
  /// @param places for each place in its brackets the canonical dimension
  /// @param defined equation by combination of canonical elements
  record Variable(
      String name, List<String> places, Map<List<String>, Defined> defined, boolean graphical) {}

  /// One element's equation.
  ///
  /// @param bound what the dimensions on its left stand for
  record Defined(Equation equation, Map<String, String> bound) {}

  private static final int MOST_ELEMENTS = 1_000_000;

  private final Map<String, Variable> byName = new LinkedHashMap<>();
  private final Dimensions dimensions;
  private long elements;

  Variables(List<Equation> equations, Dimensions dimensions) {
    this.dimensions = dimensions;
    var groups = new LinkedHashMap<String, List<Equation>>();
    for (var equation : equations) {
      groups
          .computeIfAbsent(Names.canonical(equation.name()), n -> new ArrayList<>())
          .add(equation);
    }
    groups.forEach((name, group) -> byName.put(name, variable(group)));
  }

  @Nullable Variable find(String canonical) {
    return byName.get(canonical);
  }

  Iterable<Variable> all() {
    return byName.values();
  }

  private Variable variable(List<Equation> group) {
    var first = group.getFirst();
    var count = first.subscripts().size();
    if (count == 0 && group.size() > 1) {
      throw new ModelException(
          group.get(1).position(),
          group.get(1).name(),
          "is defined in line %s already".formatted(first.position().line()));
    }
    var defined = new LinkedHashMap<List<String>, Defined>();
    var seen = new ArrayList<List<String>>();
    for (var place = 0; place < count; place++) {
      seen.add(new ArrayList<>());
    }
    for (var equation : group) {
      if (equation.subscripts().size() != count) {
        throw new ModelException(
            equation.position(),
            equation.name(),
            "has %s subscripts here and %s elsewhere"
                .formatted(equation.subscripts().size(), count));
      }
      define(equation, defined, seen);
    }
    var places = new ArrayList<String>();
    for (var place = 0; place < count; place++) {
      var elements = seen.get(place);
      var named = Names.canonical(first.subscripts().get(place));
      var whole =
          dimensions.isDimension(named) && dimensions.elements(named).containsAll(elements)
              ? named
              : dimensions.containing(elements);
      if (whole == null) {
        throw new ModelException(
            first.position(), first.name(), "its elements " + elements + " share no dimension");
      }
      places.add(whole);
    }
    // An equation for one element alone still says which element a dimension's name stands for.
    for (var entry : defined.entrySet()) {
      for (var place = 0; place < count; place++) {
        var key = Dimensions.place(places.get(place), before(places, place));
        entry.getValue().bound().putIfAbsent(key, entry.getKey().get(place));
        entry.getValue().bound().put(Dimensions.position(place + 1), entry.getKey().get(place));
      }
    }
    var graphical = group.stream().anyMatch(e -> e.table() != null);
    return new Variable(first.name(), places, defined, graphical);
  }

  /// How often what has a place stands before it too.
  private static int before(List<String> names, int place) {
    return Collections.frequency(names.subList(0, place), names.get(place));
  }

  private void define(
      Equation equation, Map<List<String>, Defined> defined, List<List<String>> seen) {
    var left = equation.subscripts().stream().map(Names::canonical).toList();
    for (var subscript : left) {
      if (!dimensions.isDimension(subscript) && !dimensions.isElement(subscript)) {
        throw new ModelException(
            equation.position(),
            equation.name(),
            "'" + subscript + "' is neither a dimension nor an element");
      }
    }
    elements += dimensions.count(left);
    if (elements > MOST_ELEMENTS) {
      throw new ModelException(
          equation.position(),
          equation.name(),
          "with it the model has more than %s variables and elements".formatted(MOST_ELEMENTS));
    }
    var except = new ArrayList<List<String>>();
    for (var combination : equation.except()) {
      except.addAll(dimensions.combinations(combination.stream().map(Names::canonical).toList()));
    }
    var combinations = dimensions.combinations(left);
    for (var number = 0; number < combinations.size(); number++) {
      var elements = combinations.get(number);
      if (except.contains(elements)) {
        continue;
      }
      var bound = new LinkedHashMap<String, String>();
      for (var place = 0; place < left.size(); place++) {
        if (dimensions.isDimension(left.get(place))) {
          bound.put(Dimensions.place(left.get(place), before(left, place)), elements.get(place));
        }
        seen.get(place).add(elements.get(place));
      }
      defined.put(
          elements, new Defined(single(equation, elements, number, combinations.size()), bound));
    }
  }

  /// The equation of one element: of a list of numbers its own number, of data its own series.
  private static Equation single(Equation equation, List<String> elements, int number, int count) {
    if (equation.expression() instanceof Expression.Data(var between, var series)) {
      var own = series.get(elements);
      return equation.with(
          new Expression.Data(between, own == null ? Map.of() : Map.of(List.of(), own)));
    }
    if (!(equation.expression() instanceof Expression.Call(var f, var none, var numbers))
        || !f.equals("#list")) {
      return equation;
    }
    if (numbers.size() != count) {
      throw new ModelException(
          equation.position(),
          equation.name(),
          "has %s numbers for %s elements".formatted(numbers.size(), count));
    }
    return equation.with(numbers.get(number));
  }

  /// A name of one element of a variable, as spelt.
  String spelt(Variable variable, List<String> elements) {
    if (elements.isEmpty()) {
      return variable.name().strip();
    }
    return variable.name().strip()
        + elements.stream().map(dimensions::spelt).collect(Collectors.joining(",", "[", "]"));
  }
}
