package dev.overtake.report.wording.results;

import dev.overtake.estimation.sampling.Sensitivity;

/// `simulate --sensitivity`: what the variance of a result owes to each variable that varies, in
/// the order of the file.
///
/// @param mean of the result
/// @param first share of the variance owed to each alone
/// @param firstHalf half width of its 90 % interval
/// @param total share with all interactions
/// @param totalHalf half width of its 90 % interval
public record SensitivityResult(
    double mean,
    double variance,
    double[] first,
    double[] firstHalf,
    double[] total,
    double[] totalHalf) {

  /// The result of an analysis.
  public static SensitivityResult of(Sensitivity s) {
    return new SensitivityResult(
        s.mean(), s.variance(), s.first(), s.firstHalf(), s.total(), s.totalHalf());
  }
}
