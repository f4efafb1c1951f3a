package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which dimensions the places of arrays are of.
final class Places {
  private final List<Dimension> dimensions;

  Places(List<Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  /// Place by place the dimension on the left of the first equation, or else the smallest that
  /// holds all that stands there.
  List<String> of(List<Equation> group) {
    var places = new ArrayList<String>();
    for (var place = 0; place < group.getFirst().subscripts().size(); place++) {
      var at = place;
      var first = Names.canonical(group.getFirst().subscripts().get(at));
      var needed = group.stream().flatMap(e -> expanded(e.subscripts().get(at)).stream()).toList();
      places.add(
          dimensions.stream()
              .filter(d -> elements(d).containsAll(needed))
              .min(
                  Comparator.comparingInt(
                          (Dimension d) -> Names.canonical(d.name()).equals(first) ? 0 : 1)
                      .thenComparingInt(d -> d.elements().size()))
              .map(Dimension::name)
              .orElse(""));
    }
    return places;
  }

  /// Whether an equation is for whole dimensions.
  boolean whole(Equation equation) {
    return equation.subscripts().stream()
        .allMatch(s ->
            dimensions.stream()
                .anyMatch(d -> Names.canonical(d.name()).equals(Names.canonical(s))));
  }

  /// Whether an equation is for several elements.
  boolean parts(Equation equation) {
    return equation.subscripts().stream().anyMatch(s -> expanded(s).size() > 1);
  }

  private List<String> expanded(String subscript) {
    var canonical = Names.canonical(subscript);
    return dimensions.stream()
        .filter(d -> Names.canonical(d.name()).equals(canonical))
        .findFirst()
        .map(Places::elements)
        .orElse(List.of(canonical));
  }

  private static List<String> elements(Dimension dimension) {
    return dimension.elements().stream().map(Names::canonical).toList();
  }
}
