package dev.overtake.dynamics.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function defined in a model by equations of its own.
///
/// @param name canonical; the result is the variable of this name
/// @param parameters its inputs in order
/// @param outputs names of more results, which a call may give to variables
public record Macro(
    String name, List<Parameter> parameters, List<String> outputs, List<Equation> equations) {

  /// An input.
  ///
  /// @param otherwise what it is where a call leaves it out; null where no call may
  public record Parameter(String name, @Nullable Expression otherwise) {}

  public Macro {
    parameters = List.copyOf(parameters);
    outputs = List.copyOf(outputs);
    equations = List.copyOf(equations);
  }
}
