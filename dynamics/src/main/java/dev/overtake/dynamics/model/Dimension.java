package dev.overtake.dynamics.model;

import java.util.List;
import java.util.Map;

/// A dimension or a part of one: names of elements in order.
///
/// @param mappings by the canonical name of another dimension, that one's element, or part, for
///   each element of this; empty where they follow each other in order
public record Dimension(String name, List<String> elements, Map<String, List<String>> mappings) {

  public Dimension {
    elements = List.copyOf(elements);
    mappings = Map.copyOf(mappings);
  }
}
