package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Dimensions whose elements are named through other dimensions, with those put in their places.
final class Ranges {
  private final Map<String, Dimension> byName = new HashMap<>();

  private Ranges(List<Dimension> dimensions) {
    dimensions.forEach(d -> byName.put(Names.canonical(d.name()), d));
  }

  static List<Dimension> resolved(List<Dimension> dimensions) {
    var ranges = new Ranges(dimensions);
    return dimensions.stream()
        .map(d -> new Dimension(d.name(), ranges.elements(d, new HashSet<>()), ranges.mappings(d)))
        .toList();
  }

  private Map<String, List<String>> mappings(Dimension dimension) {
    return dimension.mappings();
  }

  private List<String> elements(Dimension dimension, Set<String> under) {
    var elements = new ArrayList<String>();
    for (var element : dimension.elements()) {
      var canonical = Names.canonical(element);
      var part = byName.get(canonical);
      if (part != null && under.add(canonical)) {
        elements.addAll(elements(part, under));
      } else {
        elements.add(element);
      }
    }
    return elements;
  }
}
