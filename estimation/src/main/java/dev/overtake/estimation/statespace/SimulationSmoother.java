package dev.overtake.estimation.statespace;

import java.util.random.RandomGenerator;

/// Draws paths of the states from their joint posterior given all observations.
///
/// Mean correction [1]: a path and its observations are simulated from the model with diffuse
/// states started at zero, and the smoothed difference between the real and the simulated
/// observations is added. The filter's variances do not depend on the values, so a draw costs O(n
/// m²). Immutable; safe for many threads.
///
/// [1] Durbin, Koopman (2002), A simple and efficient simulation smoother, Biometrika 89(3).
public final class SimulationSmoother {

  private final Filtered filtered;
  private final double[] loading;
  private final double[] initialMean;
  private final double[] initialRoot;

  /// Filters the sample once.
  public SimulationSmoother(StateSpace model, Sample sample) {
    this.filtered = Filter.run(model, sample);
    this.loading = model.loading();
    int m = filtered.m;
    this.initialMean = new double[m];
    double[] proper = new double[m * m];
    model.start(initialMean, proper, new double[m * m]);
    this.initialRoot = new double[m * m];
    Matrices.root(proper, initialRoot, 0, m);
  }

  /// One path: `time × states`, by rows.
  public double[] draw(RandomGenerator random) {
    Sample sample = filtered.sample;
    int n = sample.size();
    int m = filtered.m;
    double[] path = new double[n * m];
    double[] predicted = new double[n * m];
    double[] surprise = new double[n];
    double[] state = new double[m];
    double[] mean = initialMean.clone();
    double[] next = new double[m];
    for (int t = 0; t < n; t++) {
      if (t == 0) {
        addShock(initialRoot, 0, state, random);
      } else {
        Matrices.apply(filtered.transition, t * m * m, state, next, m);
        System.arraycopy(next, 0, state, 0, m);
        addShock(filtered.shockRoot, t * m * m, state, random);
        Matrices.apply(filtered.transition, t * m * m, mean, next, m);
        System.arraycopy(next, 0, mean, 0, m);
      }
      System.arraycopy(state, 0, path, t * m, m);
      System.arraycopy(mean, 0, predicted, t * m, m);
      if (!sample.missing(t)) {
        double error = filtered.model.irregularVariance() + sample.errorVariance()[t];
        double simulated = Matrices.dot(state, loading) + Math.sqrt(error) * random.nextGaussian();
        surprise[t] = sample.value()[t] - simulated - Matrices.dot(mean, loading);
        for (int i = 0; i < m; i++) {
          mean[i] += filtered.gain[t * m + i] * surprise[t];
        }
      }
    }
    double[] correction = new double[n * m];
    Smoother.means(filtered, predicted, surprise, correction);
    for (int i = 0; i < path.length; i++) {
      path[i] += correction[i];
    }
    return path;
  }

  private static void addShock(double[] root, int from, double[] state, RandomGenerator random) {
    int m = state.length;
    for (int j = 0; j < m; j++) {
      double z = random.nextGaussian();
      for (int i = j; i < m; i++) {
        state[i] += root[from + i * m + j] * z;
      }
    }
  }
}
