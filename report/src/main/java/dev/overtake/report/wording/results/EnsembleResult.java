package dev.overtake.report.wording.results;

import dev.overtake.dynamics.ensemble.Ensemble;
import java.util.LinkedHashMap;
import java.util.Map;

/// `simulate MODEL --runs N`: quantiles over runs.
///
/// @param time of each quantile
/// @param variables quantiles by variable, spelt as in the model
public record EnsembleResult(int runs, long seed, double[] time, Map<String, Quantiles> variables) {
  private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};

  /// Quantiles by time.
  public record Quantiles(double[] q05, double[] q25, double[] q50, double[] q75, double[] q95) {}

  /// The result of an ensemble.
  public static EnsembleResult of(Ensemble ensemble, long seed) {
    var variables = new LinkedHashMap<String, Quantiles>();
    for (var i = 0; i < ensemble.names().size(); i++) {
      var q = ensemble.quantiles(i, PROBABILITIES);
      variables.put(ensemble.names().get(i), new Quantiles(q[0], q[1], q[2], q[3], q[4]));
    }
    return new EnsembleResult(ensemble.values().length, seed, ensemble.times(), variables);
  }
}
