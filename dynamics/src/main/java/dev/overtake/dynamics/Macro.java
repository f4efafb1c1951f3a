package dev.overtake.dynamics;

import java.util.List;

/// A function defined in a model by equations of its own.
///
/// @param name canonical; the result is the variable of this name
/// @param parameters names of its inputs
public record Macro(String name, List<String> parameters, List<Equation> equations) {

  public Macro {
    parameters = List.copyOf(parameters);
    equations = List.copyOf(equations);
  }
}
