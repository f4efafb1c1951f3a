package dev.overtake.estimation;

import java.util.random.RandomGenerator;

/// The joint posterior of one member's level and slope over a grid of times up to the last
/// observation.
///
/// Forward filtering, backward sampling [1]: given the state at the next time, a state is normal
/// with mean `a + G (next - T a)` and covariance `P - G T P`, where `a` and `P` are filtered and `G
/// = P T' (T P T' + Q)⁻¹`. The means are kept apart from the deviations, which need no data, so
/// that a caller can scale the latter.
///
/// [1] Carter, Kohn (1994), On Gibbs sampling for state space models, Biometrika 81(3).
final class PastPaths {

  /// Numbers kept per time: the gain by rows, then the root of the conditional covariance.
  private static final int STRIDE = 7;

  final double[] meanLevel;
  final double[] meanSlope;

  /// The mean of the irregular part at each time of the grid.
  final double[] meanIrregular;

  private final double[] backward;
  private final double[] share;
  private final double[] irregularDeviation;
  private final Irregular irregular;

  /// @param grid ascending, from the first to the last observation, both included
  PastPaths(ModelAverage average, int m, double[] grid, Irregular irregular) {
    int n = grid.length;
    Series series = average.series;
    Member member = average.family.get(m);
    double scale = average.scale[m];
    double deviation = Math.sqrt(scale);
    MemberFilter filter = new MemberFilter(series.size);
    meanLevel = new double[n];
    meanSlope = new double[n];
    meanIrregular = new double[n];
    backward = new double[n * STRIDE];
    share = new double[n];
    irregularDeviation = new double[n];
    this.irregular = irregular;
    filter.start(member, series.value[0], series.error[0] / scale, average.priorSlope);
    int seen = 1;
    meanLevel[0] = filter.level;
    meanSlope[0] = filter.slope;
    for (int i = 1; i < n; i++) {
      double gap = grid[i] - grid[i - 1];
      keepBackward(i - 1, filter, member, gap, deviation);
      filter.predict(member, gap);
      if (seen < series.size && series.time[seen] == grid[i]) {
        filter.update(
            series.value[seen], member.noise() + series.error[seen] / scale, average.limit[m]);
        seen++;
      }
      meanLevel[i] = filter.level;
      meanSlope[i] = filter.slope;
    }
    // The last state is the average's own, whose slope a steady series sets.
    meanSlope[n - 1] = average.slope[m];
    keepRoot((n - 1) * STRIDE + 4, filter.p11, filter.p12, filter.p22, deviation);
    for (int i = n - 2; i >= 0; i--) {
      smoothMean(i, grid[i + 1] - grid[i]);
    }
    for (int i = 0; i < n; i++) {
      int observation = irregular.observation(i);
      if (observation >= 0 && member.noise() > 0) {
        double error = series.error[observation];
        share[i] = member.noise() * scale / (member.noise() * scale + error);
        meanIrregular[i] = share[i] * (series.value[observation] - meanLevel[i]);
        irregularDeviation[i] = Math.sqrt(share[i] * error);
      }
    }
    irregular.spread(meanIrregular);
  }

  private void keepBackward(
      int i, MemberFilter filter, Member member, double gap, double deviation) {
    double p11 = filter.p11;
    double p12 = filter.p12;
    double p22 = filter.p22;
    double q = member.slope() * gap;
    // C = P T', and R = T P T' + Q.
    double c11 = p11 + gap * p12;
    double c21 = p12 + gap * p22;
    double r11 = c11 + gap * c21 + gap + q * gap * gap / 3;
    double r12 = c21 + q * gap / 2;
    double r22 = p22 + q;
    double determinant = r11 * r22 - r12 * r12;
    double g11;
    double g12;
    double g21;
    double g22;
    if (determinant > 1e-14 * r11 * r22) {
      g11 = (c11 * r22 - p12 * r12) / determinant;
      g12 = (p12 * r11 - c11 * r12) / determinant;
      g21 = (c21 * r22 - p22 * r12) / determinant;
      g22 = (p22 * r11 - c21 * r12) / determinant;
    } else {
      // A slope that cannot move and is known from the level: the level alone tells all.
      g11 = r11 > 0 ? c11 / r11 : 0;
      g12 = 0;
      g21 = r11 > 0 ? c21 / r11 : 0;
      g22 = 0;
    }
    int at = i * STRIDE;
    backward[at] = g11;
    backward[at + 1] = g12;
    backward[at + 2] = g21;
    backward[at + 3] = g22;
    keepRoot(
        at + 4,
        p11 - g11 * c11 - g12 * p12,
        p12 - g11 * c21 - g12 * p22,
        p22 - g21 * c21 - g22 * p22,
        deviation);
  }

  private void keepRoot(int at, double v11, double v12, double v22, double deviation) {
    double a = Math.sqrt(Math.max(v11, 0));
    double b = a > 1e-12 ? v12 / a : 0;
    backward[at] = a * deviation;
    backward[at + 1] = b * deviation;
    backward[at + 2] = Math.sqrt(Math.max(v22 - b * b, 0)) * deviation;
  }

  private void smoothMean(int i, double gap) {
    int at = i * STRIDE;
    double level = meanLevel[i + 1] - meanLevel[i] - gap * meanSlope[i];
    double slope = meanSlope[i + 1] - meanSlope[i];
    meanLevel[i] += backward[at] * level + backward[at + 1] * slope;
    meanSlope[i] += backward[at + 2] * level + backward[at + 3] * slope;
  }

  /// Draws deviations from the means, from the last time back to the first.
  void deviations(double[] level, double[] slope, double[] irregularPart, RandomGenerator random) {
    int n = meanLevel.length;
    double nextLevel = 0;
    double nextSlope = 0;
    for (int i = n - 1; i >= 0; i--) {
      int at = i * STRIDE;
      double z = random.nextGaussian();
      double here = backward[at + 4] * z;
      double slopeHere = backward[at + 5] * z + backward[at + 6] * random.nextGaussian();
      if (i < n - 1) {
        here += backward[at] * nextLevel + backward[at + 1] * nextSlope;
        slopeHere += backward[at + 2] * nextLevel + backward[at + 3] * nextSlope;
      }
      level[i] = here;
      slope[i] = slopeHere;
      nextLevel = here;
      nextSlope = slopeHere;
      irregularPart[i] = -share[i] * here;
      if (irregularDeviation[i] > 0) {
        irregularPart[i] += irregularDeviation[i] * random.nextGaussian();
      }
    }
    irregular.spread(irregularPart);
  }
}
