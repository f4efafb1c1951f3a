package dev.overtake.estimation.statespace;

/// What all observations together say of the states at each time.
public final class Smoothed {

  final int m;
  final double[] mean;
  final double[] covariance;

  Smoothed(int m, double[] mean, double[] covariance) {
    this.m = m;
    this.mean = mean;
    this.covariance = covariance;
  }

  /// Runs the exact diffuse filter, then the smoother.
  public static Smoothed of(StateSpace model, Sample sample) {
    return Smoother.run(Filter.run(model, sample));
  }

  /// The mean of a state at a time.
  public double state(int time, int state) {
    return mean[time * m + state];
  }

  /// The covariance of two states at a time.
  public double covariance(int time, int state, int other) {
    return covariance[time * m * m + state * m + other];
  }
}
