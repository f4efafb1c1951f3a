package dev.overtake.estimation;

import java.util.ArrayList;
import java.util.List;

/// One local linear trend of the family that is averaged over: a random walk with a drift.
///
/// Variances are relative to that of the level's shocks in one period; all members weigh the same
/// before the data.
///
/// @param noise variance of the irregular part of an observation
/// @param slope variance of the slope's shocks per period
/// @param slopePrior variance of the slope at the first observation
record Member(double noise, double slope, double slopePrior) {

  /// The whole family: a drift that is fixed or moves slowly, with three shares of noise. A coarse
  /// grid serves as well as an optimiser because the likelihood of a short series is flat.
  ///
  /// @param yearsPerPeriod by which the slope's variances, set per year, are carried to a period
  static List<Member> family(double yearsPerPeriod) {
    double[] noises = {0, 1, 3};
    double[] slopes = {0, 0.03};
    double[] slopePriors = {0.03, 0.3, 3};
    List<Member> members = new ArrayList<>();
    for (double prior : slopePriors) {
      for (double noise : noises) {
        for (double slope : slopes) {
          members.add(
              new Member(noise, slope * yearsPerPeriod * yearsPerPeriod, prior * yearsPerPeriod));
        }
      }
    }
    return members;
  }
}
