package dev.overtake.estimation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.filtering.kalman.KalmanSmoother;
import org.hipparchus.filtering.kalman.Measurement;
import org.hipparchus.filtering.kalman.ProcessEstimate;
import org.hipparchus.filtering.kalman.linear.LinearEvolution;
import org.hipparchus.filtering.kalman.linear.LinearKalmanFilter;
import org.hipparchus.linear.CholeskyDecomposer;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// A member of the family filtered and smoothed by the general Kalman filter of Hipparchus, which
/// is code that nobody here wrote.
///
/// @param squares sum over the observations after the first of squared surprise over its variance
/// @param logVariances sum over the same of the log of the variance
/// @param last level and slope at the last time, with their covariance
/// @param smoothed level and slope at each time, given all observations
record HipparchusTrend(
    double squares, double logVariances, ProcessEstimate last, List<ProcessEstimate> smoothed) {

  /// Runs over a series whose first value is known.
  ///
  /// @param value NaN where nothing was observed
  /// @param error variance of each observation beside the member's own noise
  static HipparchusTrend of(
      Member member, double[] time, double[] value, double[] error, double priorSlope) {
    var steps = steps(member, time, value, error);
    var filter =
        new LinearKalmanFilter<>(
            new CholeskyDecomposer(1e-12, 1e-12),
            Step::evolution,
            start(member, value, error, priorSlope));
    var smoother = new KalmanSmoother(new CholeskyDecomposer(1e-12, 1e-12));
    filter.setObserver(smoother);
    var squares = 0.0;
    var logVariances = 0.0;
    for (var step : steps) {
      filter.estimationStep(step);
      if (step.isObserved()) {
        var variance = filter.getCorrected().getInnovationCovariance().getEntry(0, 0);
        var surprise = step.value - filter.getPredicted().getState().getEntry(0);
        squares += surprise * surprise / variance;
        logVariances += Math.log(variance);
      }
    }
    return new HipparchusTrend(
        squares, logVariances, filter.getCorrected(), smoother.backwardsSmooth());
  }

  private static List<Step> steps(Member member, double[] time, double[] value, double[] error) {
    var steps = new ArrayList<Step>();
    for (var i = 1; i < time.length; i++) {
      steps.add(
          new Step(member, time[i] - time[i - 1], time[i], value[i], member.noise() + error[i]));
    }
    return steps;
  }

  /// The first observation is spent on the level, of which nothing is known before.
  private static ProcessEstimate start(
      Member member, double[] value, double[] error, double priorSlope) {
    return new ProcessEstimate(
        0,
        MatrixUtils.createRealVector(new double[] {value[0], priorSlope}),
        MatrixUtils.createRealDiagonalMatrix(
            new double[] {member.noise() + error[0], member.slopePrior()}));
  }

  private record Step(Member member, double gap, double time, double value, double noise)
      implements Measurement {

    boolean isObserved() {
      return !Double.isNaN(value);
    }

    /// The local linear trend in continuous time: `dl = b dt + dW1`, `db = dW2`.
    LinearEvolution evolution() {
      var slope = member.slope();
      var across = slope * gap * gap / 2;
      return new LinearEvolution(
          matrix(1, gap, 0, 1),
          null,
          null,
          matrix(gap + slope * gap * gap * gap / 3, across, across, slope * gap),
          isObserved() ? MatrixUtils.createRealMatrix(new double[][] {{1, 0}}) : null);
    }

    private static RealMatrix matrix(double a, double b, double c, double d) {
      return MatrixUtils.createRealMatrix(new double[][] {{a, b}, {c, d}});
    }

    @Override
    public double getTime() {
      return time;
    }

    @Override
    public RealVector getValue() {
      return MatrixUtils.createRealVector(new double[] {value});
    }

    @Override
    public RealMatrix getCovariance() {
      return MatrixUtils.createRealDiagonalMatrix(new double[] {noise});
    }
  }
}
