package dev.overtake.dynamics.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How well the calibrated model meets a series.
///
/// @param modelled at the times of the observations
/// @param error standard error: estimated, or the root mean square of those given
/// @param r2 share of the variance of the observations that the model explains; below 0 where their
///   mean does better
/// @param rmse root mean square of the residuals
/// @param autocorrelation of residuals with the one before in time; intervals are too narrow where
///   it is high
public record SeriesFit(
    ObservedSeries observed,
    double[] modelled,
    double error,
    double r2,
    double rmse,
    double autocorrelation) {

  static SeriesFit of(ObservedSeries observed, double[] modelled) {
    var values = observed.values();
    var mean = Arrays.stream(values).average().orElse(Double.NaN);
    var spread = Arrays.stream(values).map(y -> (y - mean) * (y - mean)).sum();
    var residuals =
        IntStream.range(0, values.length).mapToDouble(i -> values[i] - modelled[i]).toArray();
    var left = Arrays.stream(residuals).map(r -> r * r).sum();
    var rmse = Math.sqrt(left / values.length);
    var given = Math.sqrt(Arrays.stream(observed.errors()).map(e -> e * e).average().orElse(0));
    return new SeriesFit(
        observed,
        modelled,
        observed.estimatesError() ? rmse : given,
        1 - left / spread,
        rmse,
        autocorrelation(observed.times(), residuals));
  }

  private static double autocorrelation(double[] times, double[] residuals) {
    var order =
        IntStream.range(0, times.length)
            .boxed()
            .sorted((a, b) -> Double.compare(times[a], times[b]))
            .mapToInt(i -> i)
            .toArray();
    var mean = Arrays.stream(residuals).average().orElse(0);
    var products = 0.0;
    var squares = 0.0;
    for (var i = 0; i < order.length; i++) {
      var here = residuals[order[i]] - mean;
      squares += here * here;
      products += i == 0 ? 0 : here * (residuals[order[i - 1]] - mean);
    }
    return products / squares;
  }
}
