package dev.overtake.race.index;

import dev.overtake.estimation.composite.Coherence;
import dev.overtake.race.call.RaceStructure;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// What the parts of an index weigh, one weight per node of its structure, among its siblings.
///
/// @param scores `[unit][indicator]`, missing NaN
/// @param leftOut indicators that the method cannot use
record IndexWeights(RaceStructure structure, double[][] scores, Set<String> leftOut) {

  /// @throws IllegalArgumentException when the weighing names what is not there, or leaves no
  ///   pillar any weight
  double[] of(IndexMethod.Weighting weighting) {
    var equal = structure.equalWeights();
    return switch (weighting) {
      case IndexMethod.Equal _ -> equal;
      case IndexMethod.Principal _ -> principal(equal);
      case IndexMethod.Given given -> named(equal, given.points());
      case IndexMethod.Budget budget -> {
        var total = budget.shares().values().stream().mapToDouble(s -> s).sum();
        if (Math.abs(total - 100) > 1e-6) {
          throw new IllegalArgumentException(
              "the shares of the budget add up to %s, not to 100".formatted(total));
        }
        for (var node : structure.pillarNodes()) {
          equal[node] = 0;
        }
        yield named(equal, budget.shares());
      }
    };
  }

  private double[] named(double[] weights, Map<String, Double> points) {
    var names = structure.tree().names();
    points.forEach((name, weight) -> {
      var node = names.indexOf(name);
      if (node < 0 && !leftOut.contains(name)) {
        throw new IllegalArgumentException(
            "no pillar or indicator in use is called '" + name + "'");
      }
      if (weight < 0) {
        throw new IllegalArgumentException("the weight of '" + name + "' is below zero");
      }
      if (node >= 0) {
        weights[node] = weight;
      }
    });
    if (Arrays.stream(structure.pillarNodes()).allMatch(p -> weights[p] == 0)) {
      throw new IllegalArgumentException("no pillar has any weight");
    }
    return weights;
  }

  /// Groups take the sum of the weights of their members, so that a pillar's indicators weigh by
  /// loadings alone.
  private double[] principal(double[] weights) {
    var tree = structure.tree();
    for (var pillar : structure.pillarNodes()) {
      var groups = structure.parts(pillar);
      var leaves = Arrays.stream(groups).flatMap(g -> Arrays.stream(tree.parts(g))).toArray();
      if (leaves.length < 2) {
        continue;
      }
      var part = new double[scores.length][];
      Arrays.setAll(part, u -> Arrays.stream(leaves).mapToDouble(l -> scores[u][l]).toArray());
      var loadings = Coherence.principalWeights(part);
      for (var i = 0; i < leaves.length; i++) {
        var square = loadings[i] * loadings[i];
        weights[leaves[i]] = Double.isNaN(square) ? 0 : square;
      }
      for (var group : groups) {
        weights[group] = Arrays.stream(tree.parts(group)).mapToDouble(l -> weights[l]).sum();
      }
    }
    return weights;
  }
}
