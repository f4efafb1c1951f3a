package dev.overtake.report.wording.results;

import dev.overtake.dynamics.ensemble.Fan;
import java.util.LinkedHashMap;
import java.util.Map;

/// `simulate MODEL --runs N`: quantiles over runs.
///
/// @param time of each quantile
/// @param variables quantiles by variable, spelt as in the model
public record EnsembleResult(int runs, long seed, double[] time, Map<String, Quantiles> variables) {
  /// Quantiles by time.
  public record Quantiles(double[] q05, double[] q25, double[] q50, double[] q75, double[] q95) {}

  /// The result of a fan whose quantiles are those of {@link #probabilities()}.
  public static EnsembleResult of(Fan fan, long seed) {
    var variables = new LinkedHashMap<String, Quantiles>();
    for (var i = 0; i < fan.names().size(); i++) {
      var q = fan.quantiles()[i];
      variables.put(fan.names().get(i), new Quantiles(q[0], q[1], q[2], q[3], q[4]));
    }
    return new EnsembleResult(fan.runs(), seed, fan.times(), variables);
  }

  /// The probabilities of its quantiles.
  public static double[] probabilities() {
    return new double[] {0.05, 0.25, 0.5, 0.75, 0.95};
  }
}
