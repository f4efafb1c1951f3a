package dev.overtake.estimation.composite;

import java.util.Arrays;

/// A composite index: treatment, normalisation, then aggregation level by level.
///
/// OECD, JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide.
public final class Composite {
  private final Structure structure;
  private final boolean[] less;
  private final int[][] parts;

  /// @param structure how indicators come together
  /// @param less per indicator, whether less is better
  public Composite(Structure structure, boolean[] less) {
    this.structure = structure;
    this.less = less.clone();
    parts = structure.parts();
  }

  /// The choices that the handbook asks to state.
  public record Method(Treatment treatment, Normalisation normalisation, Aggregation aggregation) {}

  /// Every node of every unit.
  ///
  /// @param table `[unit][indicator]`, missing cells NaN
  /// @param weights one per node, among the parts of its group
  /// @return `[unit][node]`; NaN where nothing is known of any part
  public double[][] compute(double[][] table, Method method, double[] weights) {
    var normalised = method.normalisation().apply(method.treatment().treat(table), less);
    return aggregate(normalised, method.aggregation(), weights);
  }

  /// The same from a normalised table.
  public double[][] aggregate(double[][] normalised, Aggregation aggregation, double[] weights) {
    var nodes = structure.parent().length;
    var results = new double[normalised.length][nodes];
    for (var u = 0; u < normalised.length; u++) {
      var result = results[u];
      System.arraycopy(normalised[u], 0, result, 0, structure.leaves());
      for (var node = structure.leaves(); node < nodes; node++) {
        var values = new double[parts[node].length];
        var own = new double[parts[node].length];
        for (var i = 0; i < values.length; i++) {
          values[i] = result[parts[node][i]];
          own[i] = weights[parts[node][i]];
        }
        result[node] = aggregation.mean(values, own);
      }
    }
    return results;
  }

  /// Equal weights for the parts of every group.
  public double[] equalWeights() {
    var weights = new double[structure.parent().length];
    Arrays.fill(weights, 1);
    return weights;
  }
}
