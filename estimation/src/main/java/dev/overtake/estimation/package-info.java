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
/// - for models of your own with exact likelihoods, the package
///   [statespace][dev.overtake.estimation.statespace].
///
/// Behind the first two stands one [ModelAverage][dev.overtake.estimation.ModelAverage] over a
/// [family][dev.overtake.estimation.Member] of local linear trends. `docs/method.md` has the
/// formulas, their accuracy on public series, and what was tried and put aside.
///
/// Depends on nothing but the JDK. Everything public is immutable or stateless and safe for many
/// threads; nothing prints, reads files or the clock; random numbers come from the caller's
/// generator. Wrong arguments end in `IllegalArgumentException`.
@NullMarked
package dev.overtake.estimation;

import org.jspecify.annotations.NullMarked;
