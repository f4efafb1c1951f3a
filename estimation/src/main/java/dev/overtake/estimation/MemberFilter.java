package dev.overtake.estimation;

/// The Kalman filter of one member over one series, in units of the member's scale, with a bounded
/// slope update.
///
/// The level starts diffuse, so it begins at the first observation with that observation's
/// variance. A surprise larger than a limit moves the level in full but the slope only as much as
/// the limit would: one jump is not a new trend. Mutable, reused over members; [#run] allocates
/// nothing.
final class MemberFilter {

  double level;
  double slope;
  double p11;
  double p12;
  double p22;

  /// Sum over the observations after the first of squared surprise over its variance.
  double squares;

  /// Sum over the same of the log of the variance.
  double logVariances;

  private double product;

  /// Standardised sizes of the surprises, `points - 1` of them.
  final double[] sizes;

  MemberFilter(int points) {
    this.sizes = new double[points];
  }

  /// Runs over all points of a series.
  ///
  /// @param scale the variance that one unit stands for; observation errors are divided by it
  /// @param limit of a standardised surprise's effect on the slope
  void run(Member member, Series series, double priorSlope, double scale, double limit) {
    start(member, series.value[0], series.error[0] / scale, priorSlope);
    for (int i = 1; i < series.size; i++) {
      predict(member, series.time[i] - series.time[i - 1]);
      sizes[i - 1] = update(series.value[i], member.noise() + series.error[i] / scale, limit);
    }
    logVariances += Math.log(product);
  }

  void start(Member member, double value, double error, double priorSlope) {
    level = value;
    slope = priorSlope;
    p11 = member.noise() + error;
    p12 = 0;
    p22 = member.slopePrior();
    squares = 0;
    logVariances = 0;
    product = 1;
  }

  void predict(Member member, double gap) {
    level += slope * gap;
    double q = member.slope() * gap;
    p11 += gap * (2 * p12 + gap * p22 + 1 + q * gap / 3);
    p12 += gap * (p22 + q / 2);
    p22 += q;
  }

  /// Takes in an observation and returns the standardised size of its surprise.
  double update(double value, double noise, double limit) {
    double variance = p11 + noise;
    double surprise = value - level;
    double size = Math.abs(surprise) / Math.sqrt(variance);
    squares += size * size;
    product *= variance;
    if (product > 1e100 || product < 1e-100) {
      logVariances += Math.log(product);
      product = 1;
    }
    double levelGain = p11 / variance;
    double slopeGain = p12 / variance;
    level += levelGain * surprise;
    slope += slopeGain * (size > limit ? surprise * limit / size : surprise);
    p22 -= slopeGain * p12;
    p12 -= levelGain * p12;
    p11 -= levelGain * p11;
    return size;
  }
}
