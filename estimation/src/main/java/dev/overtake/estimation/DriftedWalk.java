package dev.overtake.estimation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A random walk with drift, seen with observation error.
///
/// The level moves by `drift · dt` plus a normal shock of variance `q · dt`. The variance `q` has a
/// scaled inverse-chi-squared posterior with few degrees of freedom, so paths have Student-like
/// tails; the drift has a normal prior of variance [#DRIFT_RATIO]` · q`, so its uncertainty widens
/// the future linearly; given both, the level is drawn jointly over all times by forward filtering
/// and backward sampling [1].
///
/// [1] Carter, Kohn (1994), On Gibbs sampling for state space models, Biometrika 81(3).
final class DriftedWalk implements Trend {

  private static final double DRIFT_RATIO = 1;
  private static final double PRIOR_SHARE = 0.2;
  private static final double MAX_FREEDOM = 8;
  private static final double FLOOR = 0.01;

  private final Observed series;
  private final double priorDrift;
  private final double sumOfSquares;
  private final double freedom;

  private DriftedWalk(Observed series, double priorDrift, double sumOfSquares, double freedom) {
    this.series = series;
    this.priorDrift = priorDrift;
    this.sumOfSquares = sumOfSquares;
    this.freedom = freedom;
  }

  static DriftedWalk fit(Observed series, Drift drift) {
    int steps = series.size() - 1;
    if (steps < 1) {
      throw new IllegalArgumentException("a trend needs two observations or more");
    }
    double[] rate = new double[steps];
    double meanSize = 0;
    for (int i = 0; i < steps; i++) {
      rate[i] = (series.value()[i + 1] - series.value()[i]) / gap(series, i);
      meanSize += Math.abs(rate[i]) / steps;
    }
    double priorDrift =
        drift == Drift.NONE ? 0 : PRIOR_SHARE * Math.min(meanSize, 1.5 * medianSize(rate));
    double elapsed = series.lastTime() - series.time()[0];
    double slope = (series.value()[steps] - series.value()[0]) / elapsed;
    double shrunk = priorDrift + (slope - priorDrift) * elapsed / (elapsed + 1 / DRIFT_RATIO);
    double squares = FLOOR * FLOOR + meanSize * meanSize;
    for (int i = 0; i < steps; i++) {
      double surprise = (rate[i] - shrunk) * Math.sqrt(gap(series, i));
      double error = (series.errorVariance()[i] + series.errorVariance()[i + 1]) / gap(series, i);
      squares += Math.max(surprise * surprise - error, 0);
    }
    return new DriftedWalk(
        series, priorDrift, squares / (steps + 1), Math.min(steps + 1, MAX_FREEDOM));
  }

  @Override
  public Paths draw(double[] times, int draws, RandomGenerator random) {
    double[][] level = new double[draws][];
    double[][] slope = new double[draws][];
    double[] grid = union(times);
    for (int d = 0; d < draws; d++) {
      double variance = sumOfSquares * freedom / chiSquared(random);
      double drift = drawDrift(variance, random);
      double[] path = drawLevel(grid, drift, variance, random);
      level[d] = new double[times.length];
      slope[d] = new double[times.length];
      Arrays.fill(slope[d], drift);
      for (int i = 0; i < times.length; i++) {
        level[d][i] = path[Arrays.binarySearch(grid, times[i])];
      }
    }
    return new Paths(times.clone(), level, slope);
  }

  private double drawDrift(double variance, RandomGenerator random) {
    int last = series.size() - 1;
    double elapsed = series.lastTime() - series.time()[0];
    double seen = (series.value()[last] - series.value()[0]) / elapsed;
    double seenVariance =
        variance / elapsed
            + (series.errorVariance()[0] + series.errorVariance()[last]) / (elapsed * elapsed);
    double priorVariance = DRIFT_RATIO * variance;
    double precision = 1 / seenVariance + 1 / priorVariance;
    double mean = (seen / seenVariance + priorDrift / priorVariance) / precision;
    return mean + random.nextGaussian() / Math.sqrt(precision);
  }

  private double[] drawLevel(double[] grid, double drift, double variance, RandomGenerator random) {
    int n = grid.length;
    double[] mean = new double[n];
    double[] spread = new double[n];
    // The level at the first observation is diffuse, so the filter starts there; the past before it
    // is drawn backwards.
    int first = Arrays.binarySearch(grid, series.time()[0]);
    int seen = 0;
    for (int i = first; i < n; i++) {
      double error = Double.NaN;
      if (seen < series.size() && series.time()[seen] == grid[i]) {
        error = series.errorVariance()[seen];
      }
      if (i == first) {
        mean[i] = series.value()[0];
        spread[i] = error;
        seen++;
        continue;
      }
      double step = grid[i] - grid[i - 1];
      mean[i] = mean[i - 1] + drift * step;
      spread[i] = spread[i - 1] + variance * step;
      if (!Double.isNaN(error)) {
        double gain = spread[i] / (spread[i] + error);
        mean[i] += gain * (series.value()[seen] - mean[i]);
        spread[i] *= 1 - gain;
        seen++;
      }
    }
    double[] path = new double[n];
    path[n - 1] = mean[n - 1] + Math.sqrt(spread[n - 1]) * random.nextGaussian();
    for (int i = n - 2; i >= 0; i--) {
      double step = grid[i + 1] - grid[i];
      double back = path[i + 1] - drift * step;
      double shock = variance * step;
      double gain = i < first ? 1 : spread[i] / (spread[i] + shock);
      double left = i < first ? shock : spread[i] * (1 - gain);
      path[i] = mean[i] + gain * (back - mean[i]) + Math.sqrt(left) * random.nextGaussian();
    }
    return path;
  }

  private double chiSquared(RandomGenerator random) {
    double sum = 0;
    for (int i = 0; i < freedom; i++) {
      double z = random.nextGaussian();
      sum += z * z;
    }
    return sum;
  }

  private double[] union(double[] times) {
    double[] all = Arrays.copyOf(times, times.length + series.size());
    System.arraycopy(series.time(), 0, all, times.length, series.size());
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  private static double gap(Observed series, int i) {
    return series.time()[i + 1] - series.time()[i];
  }

  private static double medianSize(double[] rate) {
    double[] sizes = Arrays.stream(rate).map(Math::abs).sorted().toArray();
    int n = sizes.length;
    return (sizes[(n - 1) / 2] + sizes[n / 2]) / 2;
  }
}
