package dev.overtake.estimation;

import java.util.Arrays;

/// The part of the observation errors that is the same from one observation to the next.
///
/// An error that came anew each time would show in the steps of the series. Where the declared
/// errors are larger than the steps allow, the excess must be shared: the source counts too much,
/// or too little, every year. Taken as fresh noise it would smooth real changes away; taken as
/// shared it moves whole paths up or down.
final class SharedError {

  /// The largest fresh error variance, relative to the variance of the steps around their mean.
  private static final double FRESH_SHARE = 0.25;

  private final double[] time;
  private final double[] shared;

  /// Variances of the fresh errors, one per observation.
  final double[] fresh;

  SharedError(Observed observed) {
    int n = observed.size();
    double largest = FRESH_SHARE * stepVariance(observed);
    this.time = observed.time();
    this.fresh = new double[n];
    this.shared = new double[n];
    for (int i = 0; i < n; i++) {
      double variance = observed.errorVariance()[i];
      fresh[i] = Math.min(variance, largest);
      shared[i] = Math.sqrt(variance - fresh[i]);
    }
  }

  /// The standard deviation of the shared error at a time: interpolated, and constant outside the
  /// observations.
  double deviation(double at) {
    int found = Arrays.binarySearch(time, at);
    if (found >= 0) {
      return shared[found];
    }
    int next = -found - 1;
    if (next == 0 || next == time.length) {
      return shared[next == 0 ? 0 : time.length - 1];
    }
    double share = (at - time[next - 1]) / (time[next] - time[next - 1]);
    return (1 - share) * shared[next - 1] + share * shared[next];
  }

  private static double stepVariance(Observed observed) {
    int steps = observed.size() - 1;
    double elapsed = observed.lastTime() - observed.time()[0];
    double rate = (observed.value()[steps] - observed.value()[0]) / elapsed;
    double squares = 0;
    for (int i = 0; i < steps; i++) {
      double gap = observed.time()[i + 1] - observed.time()[i];
      double step = observed.value()[i + 1] - observed.value()[i] - rate * gap;
      squares += step * step;
    }
    return squares / steps;
  }
}
