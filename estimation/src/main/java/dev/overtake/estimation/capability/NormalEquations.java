package dev.overtake.estimation.capability;

import dev.overtake.estimation.PositiveDefinite;

/// The equations of one step of least squares in which every observation concerns one of many free
/// parameters and two of a few shared ones.
///
/// Free parameters never meet each other, so their block is diagonal and is eliminated first (the
/// Schur complement), which leaves a small dense system.
final class NormalEquations {
  private final double[] freeGradient;
  private final double[] freeCurvature;
  private final double[] gradient;
  private final double[][] curvature;
  private final double[][] cross;

  NormalEquations(int free, int shared) {
    freeGradient = new double[free];
    freeCurvature = new double[free];
    gradient = new double[shared];
    curvature = new double[shared][shared];
    cross = new double[shared][free];
  }

  /// A ridge on a parameter, free ones first.
  void ridge(int parameter, double strength, double value) {
    var free = freeGradient.length;
    if (parameter < free) {
      freeGradient[parameter] += strength * value;
      freeCurvature[parameter] += strength;
    } else {
      gradient[parameter - free] += strength * value;
      curvature[parameter - free][parameter - free] += strength;
    }
  }

  /// By how much an observation moves with a parameter.
  ///
  /// @param parameter number among the free or among the shared ones
  record Slope(int parameter, double size) {}

  /// One observation with its weight and error: the free parameter it concerns, and the two shared.
  void add(double weight, double error, Slope free, Slope first, Slope second) {
    var a = first.parameter();
    var b = second.parameter();
    freeGradient[free.parameter()] += weight * error * free.size();
    freeCurvature[free.parameter()] += weight * free.size() * free.size();
    gradient[a] += weight * error * first.size();
    gradient[b] += weight * error * second.size();
    curvature[a][a] += weight * first.size() * first.size();
    curvature[b][b] += weight * second.size() * second.size();
    curvature[Math.max(a, b)][Math.min(a, b)] += weight * first.size() * second.size();
    cross[a][free.parameter()] += weight * free.size() * first.size();
    cross[b][free.parameter()] += weight * free.size() * second.size();
  }

  /// The step, free parameters first, with the diagonal raised by a share.
  double[] solve(double damping) {
    var free = freeGradient.length;
    var shared = gradient.length;
    var weightOf = new double[free];
    for (var m = 0; m < free; m++) {
      weightOf[m] = 1 / (freeCurvature[m] * (1 + damping));
    }
    var reduced = new double[shared][shared];
    var right = new double[shared];
    for (var k = 0; k < shared; k++) {
      right[k] = gradient[k];
      var scaled = new double[free];
      for (var m = 0; m < free; m++) {
        scaled[m] = cross[k][m] * weightOf[m];
        right[k] -= scaled[m] * freeGradient[m];
      }
      for (var l = 0; l <= k; l++) {
        var sum = curvature[k][l] * (k == l ? 1 + damping : 1);
        for (var m = 0; m < free; m++) {
          sum -= scaled[m] * cross[l][m];
        }
        reduced[k][l] = sum;
      }
    }
    var rest = PositiveDefinite.of(reduced).solve(right);
    var step = new double[free + shared];
    System.arraycopy(rest, 0, step, free, shared);
    for (var m = 0; m < free; m++) {
      var own = freeGradient[m];
      for (var k = 0; k < shared; k++) {
        own -= cross[k][m] * rest[k];
      }
      step[m] = own * weightOf[m];
    }
    return step;
  }
}
