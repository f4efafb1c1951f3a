package dev.overtake.estimation;

import java.util.ArrayList;
import java.util.List;

/// One local linear trend of the family that is averaged over: variances relative to a common
/// scale.
///
/// @param noise variance of the irregular part of an observation
/// @param level variance of the level's shocks per period
/// @param slope variance of the slope's shocks per period
/// @param slopePrior variance of the slope at the first observation
/// @param logPrior log of the weight before the data
record Member(double noise, double level, double slope, double slopePrior, double logPrior) {

  private static final double SMOOTH_PRIOR = 0.05;

  /// The whole family: random walks with a drift that is fixed or moves slowly, with three shares
  /// of noise, and a little weight on a smooth trend. A coarse grid serves as well as an optimiser
  /// because the likelihood of a short series is flat.
  ///
  /// @param yearsPerPeriod by which the slope's variances, set per year, are carried to a period
  static List<Member> family(double yearsPerPeriod) {
    double[] noises = {0, 1, 3};
    double[] slopes = {0, 0.03};
    double[] slopePriors = {0.03, 0.3, 3};
    double perPeriod = yearsPerPeriod * yearsPerPeriod;
    List<Member> members = new ArrayList<>();
    double share = 1.0 / slopePriors.length;
    double each = (1 - SMOOTH_PRIOR) * share / (noises.length * slopes.length);
    for (double prior : slopePriors) {
      for (double noise : noises) {
        for (double slope : slopes) {
          members.add(new Member(noise, 1, slope * perPeriod, prior, Math.log(each)));
        }
      }
      members.add(new Member(0.3, 0, 0.1 * perPeriod, prior, Math.log(SMOOTH_PRIOR * share)));
    }
    return members;
  }
}
