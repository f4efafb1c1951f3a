package dev.overtake.estimation.statespace;

/// A part of a model: how its states are seen, how they move, and what is known of them at first.
///
/// Components of a [StateSpace] are independent and add up in the observation. Implementations are
/// immutable.
public interface Component {

  /// The number of states.
  int states();

  /// What one unit of a state adds to the observation.
  double loading(int state);

  /// Fills in the matrix that carries the states over a step of time, and the covariance of the
  /// shocks on the way.
  ///
  /// @param step elapsed time, positive, in the time unit of the sample
  /// @param transition zero at entry
  /// @param shock zero at entry
  void move(double step, Block transition, Block shock);

  /// The mean of a state at the first time, used when its variance is finite.
  double initialMean(int state);

  /// The variance of a state at the first time; positive infinity when nothing is known (diffuse).
  double initialVariance(int state);
}
