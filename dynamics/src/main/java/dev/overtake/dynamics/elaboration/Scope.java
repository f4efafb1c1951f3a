package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where an expression stands: the elements that dimensions stand for, and inside a macro the slots
/// of its own names.
///
/// @param bound element by dimension, both canonical
/// @param own slots by canonical name; consulted before the model's
/// @param variable and position for messages
record Scope(
    Map<String, String> bound,
    Map<String, Integer> own,
    boolean closed,
    String variable,
    Position position) {

  Scope with(String dimension, String element) {
    var more = new LinkedHashMap<String, String>();
    more.put(dimension, element);
    bound.forEach(more::putIfAbsent);
    return new Scope(more, own, closed, variable, position);
  }

  Scope inside(Map<String, Integer> names) {
    return new Scope(bound, new HashMap<>(names), true, variable, position);
  }

  ModelException fault(String what) {
    return new ModelException(position, variable, what);
  }
}
