package dev.overtake.estimation;

/// The predictive distribution of one future observation. Immutable.
public sealed interface Forecast permits AmountForecast, ScaledForecast, PointForecast {

  /// The point with as much probability below as above: the point forecast to use.
  double median();

  /// The mean of the distribution, its outermost hundredths left out.
  double mean();

  /// Whether the series was long enough for probabilities: three observations or more.
  boolean hasProbability();

  /// The value that is not exceeded with probability `p`.
  ///
  /// @throws IllegalStateException when [#hasProbability] is false
  double quantile(double p);

  /// The probability of a value up to `x`.
  ///
  /// @throws IllegalStateException when [#hasProbability] is false
  double cdf(double x);
}
