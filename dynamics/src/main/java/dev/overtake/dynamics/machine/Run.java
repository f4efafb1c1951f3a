package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Names;
import java.util.List;

/// What came of running a model.
///
/// @param times of the saved results
/// @param names as spelt in the model
/// @param values `[name][time]`
public record Run(double[] times, List<String> names, double[][] values) {

  public Run {
    names = List.copyOf(names);
  }

  /// The series of a variable.
  ///
  /// @throws IllegalArgumentException when it was not saved
  public double[] series(String name) {
    var wanted = Names.canonical(name);
    for (var i = 0; i < names.size(); i++) {
      if (Names.canonical(names.get(i)).equals(wanted)) {
        return values[i];
      }
    }
    throw new IllegalArgumentException("'" + name + "' was not saved");
  }
}
