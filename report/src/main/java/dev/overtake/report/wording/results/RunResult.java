package dev.overtake.report.wording.results;

import dev.overtake.dynamics.machine.Run;
import java.util.LinkedHashMap;
import java.util.Map;

/// `simulate MODEL`: one run.
///
/// @param time of each saved value
/// @param variables values by variable, spelt as in the model
public record RunResult(long seed, double[] time, Map<String, double[]> variables) {

  /// The result of a run.
  public static RunResult of(Run run, long seed) {
    var variables = new LinkedHashMap<String, double[]>();
    for (var i = 0; i < run.names().size(); i++) {
      variables.put(run.names().get(i), run.values()[i]);
    }
    return new RunResult(seed, run.times(), variables);
  }
}
