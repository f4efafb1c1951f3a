package dev.overtake.estimation;

import java.util.random.RandomGenerator;

/// Draws paths of the averaged level and slope, per period, over one set of times.
///
/// Results stand in [#level] and [#slope]: first the times before the observations, by distance;
/// then the past grid; then the times ahead. Mutable; one thread.
final class PathSampler {

  final double[] level;
  final double[] slope;
  private final ModelAverage average;
  private final double[] grid;
  private final double[] before;
  private final double[] ahead;
  private final double[] meanLevel;
  private final double[] meanSlope;
  private final PastPaths[] past;
  private final double[] pastLevel;
  private final double[] pastSlope;
  private final double[] pastIrregular;

  PathSampler(ModelAverage average, double[] grid, double[] before, double[] ahead) {
    int size = before.length + grid.length + ahead.length;
    this.average = average;
    this.grid = grid;
    this.before = before;
    this.ahead = ahead;
    this.level = new double[size];
    this.slope = new double[size];
    this.meanLevel = new double[size];
    this.meanSlope = new double[size];
    this.pastLevel = new double[grid.length];
    this.pastSlope = new double[grid.length];
    this.pastIrregular = new double[grid.length];
    Irregular irregular = new Irregular(average.series, grid);
    this.past = new PastPaths[average.weight.length];
    for (int m = 0; m < past.length; m++) {
      past[m] = new PastPaths(average, m, grid, irregular);
      addMean(m, average.damped, average.weight[m] * average.dampedWeight);
      addMean(m, ModelAverage.UNDAMPED, average.weight[m] * (1 - average.dampedWeight));
    }
  }

  private void addMean(int m, Damping damping, double weight) {
    memberMean(m, damping);
    for (int i = 0; i < level.length; i++) {
      meanLevel[i] += weight * level[i];
      meanSlope[i] += weight * slope[i];
    }
  }

  private void memberMean(int m, Damping damping) {
    PastPaths mean = past[m];
    int n = grid.length;
    double firstSlope = mean.meanSlope[0];
    for (int i = 0; i < before.length; i++) {
      level[i] =
          mean.meanLevel[0]
              - firstSlope * before[i]
              + mean.meanIrregular[0] * Irregular.near(before[i]);
      slope[i] = firstSlope;
    }
    for (int i = 0; i < n; i++) {
      level[before.length + i] = mean.meanLevel[i] + mean.meanIrregular[i];
      slope[before.length + i] = mean.meanSlope[i];
    }
    int from = before.length + n;
    double lastSlope = mean.meanSlope[n - 1];
    for (int i = 0; i < ahead.length; i++) {
      level[from + i] =
          mean.meanLevel[n - 1]
              + lastSlope * damping.reach(ahead[i])
              + mean.meanIrregular[n - 1] * Irregular.near(ahead[i]);
      slope[from + i] = lastSlope * damping.left(ahead[i]);
    }
  }

  /// Draws the next path.
  void draw(RandomGenerator random) {
    int m = member(random.nextDouble());
    Damping damping =
        random.nextDouble() < average.dampedWeight ? average.damped : ModelAverage.UNDAMPED;
    double student = student(random);
    memberMean(m, damping);
    past[m].deviations(pastLevel, pastSlope, pastIrregular, random);
    for (int i = 0; i < grid.length; i++) {
      level[before.length + i] += pastLevel[i] + pastIrregular[i];
      slope[before.length + i] += pastSlope[i];
    }
    Member member = average.family.get(m);
    double deviation = Math.sqrt(average.scale[m]);
    addBefore(deviation, random);
    addAhead(member, damping, deviation, random);
    int from = before.length + grid.length;
    for (int i = 0; i < level.length; i++) {
      double factor = student * average.width(i < from ? 0 : ahead[i - from]);
      level[i] = meanLevel[i] + factor * (level[i] - meanLevel[i]);
      slope[i] = meanSlope[i] + factor * (slope[i] - meanSlope[i]);
    }
  }

  private int member(double uniform) {
    double sum = 0;
    for (int m = 0; m < average.weight.length - 1; m++) {
      sum += average.weight[m];
      if (uniform < sum) {
        return m;
      }
    }
    return average.weight.length - 1;
  }

  private double student(RandomGenerator random) {
    double chiSquared = 0;
    for (int i = 0; i < average.freedom; i++) {
      double z = random.nextGaussian();
      chiSquared += z * z;
    }
    return Math.sqrt(average.freedom / chiSquared);
  }

  /// Backwards from the first observation the level walks with the first slope.
  private void addBefore(double deviation, RandomGenerator random) {
    double offLevel = pastLevel[0];
    double offSlope = pastSlope[0];
    double at = 0;
    for (int i = 0; i < before.length; i++) {
      double gap = before[i] - at;
      at = before[i];
      offLevel += deviation * Math.sqrt(gap) * random.nextGaussian();
      offLevel -= offSlope * gap;
      level[i] += offLevel + pastIrregular[0] * Irregular.near(before[i]);
      slope[i] += offSlope;
    }
  }

  private void addAhead(Member member, Damping damping, double deviation, RandomGenerator random) {
    double offLevel = pastLevel[grid.length - 1];
    double offSlope = pastSlope[grid.length - 1];
    int from = before.length + grid.length;
    double at = 0;
    for (int i = 0; i < ahead.length; i++) {
      double gap = ahead[i] - at;
      at = ahead[i];
      double reach = damping.reach(gap);
      double v11 = gap + member.slope() * damping.spread(gap);
      double v12 = member.slope() * reach * reach / 2;
      double v22 = member.slope() * damping.slopeSpread(gap);
      double root = Math.sqrt(v11);
      double cross = root > 0 ? v12 / root : 0;
      double z = random.nextGaussian();
      double slopeShock =
          cross * z + Math.sqrt(Math.max(0, v22 - cross * cross)) * random.nextGaussian();
      offLevel += reach * offSlope + deviation * root * z;
      offSlope = damping.left(gap) * offSlope + deviation * slopeShock;
      level[from + i] += offLevel + pastIrregular[grid.length - 1] * Irregular.near(ahead[i]);
      slope[from + i] += offSlope;
    }
  }
}
