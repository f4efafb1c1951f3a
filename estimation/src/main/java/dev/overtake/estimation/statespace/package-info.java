/// Linear Gaussian state-space models of one observed series, with exact diffuse initialisation.
///
/// Build a [StateSpace][dev.overtake.estimation.statespace.StateSpace] from
/// [Component][dev.overtake.estimation.statespace.Component]s that add up
/// ([LocalLevel][dev.overtake.estimation.statespace.LocalLevel],
/// [LocalLinearTrend][dev.overtake.estimation.statespace.LocalLinearTrend],
/// [ContinuousTrend][dev.overtake.estimation.statespace.ContinuousTrend],
/// [Seasonal][dev.overtake.estimation.statespace.Seasonal]), put the data into a
/// [Sample][dev.overtake.estimation.statespace.Sample], and run
/// [Filtered][dev.overtake.estimation.statespace.Filtered] (likelihood, filtered states,
/// forecasts), [Smoothed][dev.overtake.estimation.statespace.Smoothed] or
/// [SimulationSmoother][dev.overtake.estimation.statespace.SimulationSmoother]. A component of your
/// own needs the five methods of `Component` and nothing else.
///
/// Notation of [1]: `y = Z a + e`, `a' = T a + n`, error variance `H`, shock covariance `Q`, state
/// covariance `P = P* + kappa P∞` with kappa to infinity.
///
/// [1] Durbin, Koopman (2012), Time Series Analysis by State Space Methods, 2nd edition, chapters 4
/// and 5.
@NullMarked
package dev.overtake.estimation.statespace;

import org.jspecify.annotations.NullMarked;
