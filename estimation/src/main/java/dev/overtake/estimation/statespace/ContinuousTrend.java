package dev.overtake.estimation.statespace;

/// The local linear trend in continuous time: `dl = b dt + dW1`, `db = dW2`, so that any two times,
/// however spaced, have the same joint law. States: level (diffuse) and slope (normal at the first
/// time, or diffuse).
///
/// @param levelVariance of the level's shocks per unit of time
/// @param slopeVariance of the slope's shocks per unit of time
/// @param slopeMean of the slope at the first time
/// @param slopeInitialVariance of the slope at the first time; positive infinity for diffuse
public record ContinuousTrend(
    double levelVariance, double slopeVariance, double slopeMean, double slopeInitialVariance)
    implements Component {

  @Override
  public int states() {
    return 2;
  }

  @Override
  public double loading(int state) {
    return state == 0 ? 1 : 0;
  }

  @Override
  public void move(double step, Block transition, Block shock) {
    transition.set(0, 0, 1);
    transition.set(0, 1, step);
    transition.set(1, 1, 1);
    double covariance = slopeVariance * step * step / 2;
    shock.set(0, 0, levelVariance * step + slopeVariance * step * step * step / 3);
    shock.set(0, 1, covariance);
    shock.set(1, 0, covariance);
    shock.set(1, 1, slopeVariance * step);
  }

  @Override
  public double initialMean(int state) {
    return state == 0 ? 0 : slopeMean;
  }

  @Override
  public double initialVariance(int state) {
    return state == 0 ? Double.POSITIVE_INFINITY : slopeInitialVariance;
  }
}
