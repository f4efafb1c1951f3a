package dev.overtake.dynamics.calibration;

/// What was observed of a variable.
///
/// @param times in any order
/// @param errors standard errors of the values; empty where one error of the whole series is to be
///   estimated
public record ObservedSeries(String variable, double[] times, double[] values, double[] errors) {

  /// @throws IllegalArgumentException when the arrays differ in length or an error is not above 0
  public ObservedSeries {
    if (times.length != values.length || (errors.length > 0 && errors.length != values.length)) {
      throw new IllegalArgumentException("'" + variable + "' needs a time for each value");
    }
    for (var error : errors) {
      if (!(error > 0)) {
        throw new IllegalArgumentException("a standard error is above 0, not " + error);
      }
    }
  }

  /// Whether its error follows from the residuals.
  public boolean estimatesError() {
    return errors.length == 0;
  }
}
