package dev.overtake.report.wording.results;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.calibration.Estimate;
import dev.overtake.dynamics.calibration.SeriesFit;
import java.util.List;

/// `simulate MODEL --calibrate`: estimates with their intervals, and how the model meets each
/// series.
///
/// @param intervals how they were found
/// @param observations of all series
/// @param starts from how many points the search began
/// @param agreeing how many of them led to the best optimum
public record CalibrationResult(
    long seed,
    String intervals,
    double logLikelihood,
    int observations,
    int starts,
    int agreeing,
    List<Parameter> parameters,
    List<Series> series) {

  /// The result of a calibration.
  public static CalibrationResult of(Calibration c) {
    return new CalibrationResult(
        c.seed(),
        "profile likelihood, 95 %",
        c.logLikelihood(),
        c.observations(),
        c.starts(),
        c.agreeing(),
        c.estimates().stream().map(Parameter::of).toList(),
        c.series().stream().map(Series::of).toList());
  }

  /// An estimate.
  ///
  /// @param lowOpen whether the lower bound ends the interval for want of information
  /// @param atBound whether the estimate itself is at a bound
  /// @param from lower bound of the search
  /// @param to upper bound
  public record Parameter(
      String variable,
      double estimate,
      double low,
      double high,
      boolean lowOpen,
      boolean highOpen,
      boolean atBound,
      double from,
      double to) {

    static Parameter of(Estimate e) {
      return new Parameter(
          e.parameter().variable(),
          e.value(),
          e.low(),
          e.high(),
          e.lowOpen(),
          e.highOpen(),
          e.atBound(),
          e.parameter().low(),
          e.parameter().high());
    }
  }

  /// A series and what the calibrated model says of it.
  ///
  /// @param observations how many
  /// @param error standard error, estimated or the root mean square of those given
  /// @param autocorrelation of residuals with the one before in time
  public record Series(
      String variable,
      int observations,
      double error,
      boolean errorEstimated,
      double r2,
      double rmse,
      double autocorrelation,
      double[] time,
      double[] observed,
      double[] modelled) {

    static Series of(SeriesFit s) {
      return new Series(
          s.observed().variable(),
          s.observed().values().length,
          s.error(),
          s.observed().estimatesError(),
          s.r2(),
          s.rmse(),
          s.autocorrelation(),
          s.observed().times(),
          s.observed().values(),
          s.modelled());
    }
  }
}
