/// Numbers in, numbers out: trends and forecasts of short series that say how little they know.
///
/// Where to start:
///
/// - to forecast a series of regular periods, [Forecaster][dev.overtake.estimation.Forecaster],
///   which gives a [Forecast][dev.overtake.estimation.Forecast] (median, quantiles, probabilities)
///   per period;
/// - to draw joint paths of level and slope over any times, from irregular observations with known
///   errors, [Trend][dev.overtake.estimation.Trend] on an
///   [Observed][dev.overtake.estimation.Observed] series;
/// - for what came of a yes or no,
///   [LogisticRegression][dev.overtake.estimation.LogisticRegression];
/// - composite indices, ratings, capability scales, sensitivity and maximum likelihood stand in
///   packages of their own below.
///
/// Behind the first two stands one [ModelAverage][dev.overtake.estimation.ModelAverage] over a
/// [family][dev.overtake.estimation.Member] of local linear trends. `docs/method.md` has the
/// formulas, their accuracy on public series, and what was tried and put aside.
///
/// The one library at run time is EJML, for matrices of more than three rows; in tests Hipparchus
/// is the outside reference. Work in parts runs on the threads that a
/// [Parallel][dev.overtake.estimation.Parallel] brings. Everything public is immutable or stateless
/// and safe for many threads; nothing prints, reads files or the clock; random numbers come from
/// the caller's generator. Wrong arguments end in `IllegalArgumentException`.
@NullMarked
package dev.overtake.estimation;

import org.jspecify.annotations.NullMarked;
