package dev.overtake.benchmarks;

import dev.overtake.estimation.Forecast;
import dev.overtake.estimation.Forecaster;
import dev.overtake.estimation.Quantity;
import java.util.Arrays;
import java.util.List;

/// Scores of point forecasts and of 95 % intervals, as defined for the M4 competition.
///
/// Makridakis, Spiliotis, Assimakopoulos (2020), The M4 Competition: 100,000 time series and 61
/// forecasting methods, International Journal of Forecasting 36(1).
///
/// @param smape mean over series of the symmetric absolute percentage error
/// @param mase mean over series of the absolute error over that of the seasonal naive forecast in
///   sample
/// @param msis mean scaled interval score at 95 %
/// @param coverage share of outcomes inside the 95 % interval
record Accuracy(double smape, double mase, double msis, double coverage) {

  private static final double TAIL = 0.025;

  /// The mean of both errors relative to those of a reference method.
  double owa(double referenceSmape, double referenceMase) {
    return (smape / referenceSmape + mase / referenceMase) / 2;
  }

  /// @param last how many of the last points are shown to the forecaster
  static Accuracy of(M3 collection, int periodsPerYear, int last) {
    double smape = 0;
    double mase = 0;
    double msis = 0;
    int inside = 0;
    int outcomes = 0;
    for (M3.Series series : collection.series()) {
      double[] train = series.train();
      double[] test = series.test();
      double[] shown = Arrays.copyOfRange(train, Math.max(0, train.length - last), train.length);
      double naive = naiveError(train, periodsPerYear);
      List<Forecast> ahead =
          Forecaster.forecast(shown, periodsPerYear, test.length, Quantity.AMOUNT);
      for (int h = 0; h < test.length; h++) {
        double error = Math.abs(test[h] - ahead.get(h).median());
        double low = ahead.get(h).quantile(TAIL);
        double high = ahead.get(h).quantile(1 - TAIL);
        smape += 200 * error / (Math.abs(test[h]) + Math.abs(ahead.get(h).median())) / test.length;
        mase += error / naive / test.length;
        double outside = Math.max(0, low - test[h]) + Math.max(0, test[h] - high);
        msis += (high - low + outside / TAIL) / naive / test.length;
        inside += outside == 0 ? 1 : 0;
        outcomes++;
      }
    }
    int n = collection.series().size();
    return new Accuracy(smape / n, mase / n, msis / n, (double) inside / outcomes);
  }

  private static double naiveError(double[] train, int periodsPerYear) {
    double sum = 0;
    for (int i = periodsPerYear; i < train.length; i++) {
      sum += Math.abs(train[i] - train[i - periodsPerYear]);
    }
    return sum / (train.length - periodsPerYear);
  }
}
