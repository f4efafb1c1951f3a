package dev.overtake.estimation.statespace;

/// The local linear trend in discrete time: each period the level moves by the slope and a shock,
/// then the slope by a shock. States: level, slope, both diffuse. A slope variance of zero is a
/// fixed drift.
///
/// Steps are whole periods; for irregular times use [ContinuousTrend].
///
/// @param levelVariance of the level's shock per period
/// @param slopeVariance of the slope's shock per period
public record LocalLinearTrend(double levelVariance, double slopeVariance) implements Component {

  @Override
  public int states() {
    return 2;
  }

  @Override
  public double loading(int state) {
    return state == 0 ? 1 : 0;
  }

  /// {@inheritDoc}
  ///
  /// @throws IllegalArgumentException when the step is not a whole number of periods
  @Override
  public void move(double step, Block transition, Block shock) {
    if (step != Math.rint(step)) {
      throw new IllegalArgumentException(
          "a local linear trend moves by whole periods, not by %s; use ContinuousTrend"
              .formatted(step));
    }
    transition.set(0, 0, 1);
    transition.set(0, 1, step);
    transition.set(1, 1, 1);
    // Sums of j and j² over the periods that a slope shock has acted on the level.
    double sum = step * (step - 1) / 2;
    double sumOfSquares = sum * (2 * step - 1) / 3;
    shock.set(0, 0, levelVariance * step + slopeVariance * sumOfSquares);
    shock.set(0, 1, slopeVariance * sum);
    shock.set(1, 0, slopeVariance * sum);
    shock.set(1, 1, slopeVariance * step);
  }

  @Override
  public double initialMean(int state) {
    return 0;
  }

  @Override
  public double initialVariance(int state) {
    return Double.POSITIVE_INFINITY;
  }
}
