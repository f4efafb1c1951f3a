package dev.overtake.dynamics.loops;

import java.util.List;

/// The scores of loops along a run: the product of their links' scores, over the sum of the sizes
/// of all loops of the part.
///
/// Schoenberg, Davidsen, Eberlein (2020), equations 3 and 4. Products are sums of logarithms: near
/// a point of inflection scores of links grow beyond bounds, and their ratios do not.
final class LoopScores {
  private LoopScores() {}

  /// Relative scores, `[loop][time]`, from −1 to 1; all of a time are 0 where the part stands
  /// still.
  ///
  /// @param loops links of each
  /// @param links scores, `[time][link]`
  static double[][] relative(List<int[]> loops, double[][] links) {
    var relative = new double[loops.size()][links.length];
    for (var t = 0; t < links.length; t++) {
      var logs = new double[links[t].length];
      for (var l = 0; l < logs.length; l++) {
        logs[l] = Math.log(Math.abs(links[t][l]));
      }
      var sizes = new double[loops.size()];
      var largest = Double.NEGATIVE_INFINITY;
      for (var loop = 0; loop < sizes.length; loop++) {
        for (var link : loops.get(loop)) {
          sizes[loop] += logs[link];
        }
        largest = Math.max(largest, sizes[loop]);
      }
      if (largest == Double.NEGATIVE_INFINITY) {
        continue;
      }
      var sum = 0.0;
      for (var loop = 0; loop < sizes.length; loop++) {
        sizes[loop] = Math.exp(sizes[loop] - largest);
        sum += sizes[loop];
      }
      for (var loop = 0; loop < sizes.length; loop++) {
        relative[loop][t] = sizes[loop] / sum * sign(loops.get(loop), links[t]);
      }
    }
    return relative;
  }

  private static double sign(int[] loop, double[] scores) {
    var sign = 1.0;
    for (var link : loop) {
      sign *= Math.signum(scores[link]);
    }
    return sign;
  }
}
