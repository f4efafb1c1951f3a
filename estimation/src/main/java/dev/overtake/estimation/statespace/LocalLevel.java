package dev.overtake.estimation.statespace;

/// A random walk that starts anywhere.
///
/// @param variance of the change of the level per unit of time
public record LocalLevel(double variance) implements Component {

  @Override
  public int states() {
    return 1;
  }

  @Override
  public double loading(int state) {
    return 1;
  }

  @Override
  public void move(double step, Block transition, Block shock) {
    transition.set(0, 0, 1);
    shock.set(0, 0, variance * step);
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
