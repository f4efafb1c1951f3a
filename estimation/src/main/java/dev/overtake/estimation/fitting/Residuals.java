package dev.overtake.estimation.fitting;

/// What a curve leaves unexplained, as a function of its parameters.
@FunctionalInterface
public interface Residuals {

  /// Observed less modelled, one number per observation and always in the same order; one that is
  /// not finite says that the curve cannot be worked out here. Called by many threads.
  ///
  /// @param point one coordinate per parameter, from 0 at its lower bound to 1 at its upper; not to
  ///   be changed
  double[] at(double[] point);
}
