package dev.overtake.estimation;

/// The repeating pattern of a series within the year, shrunk towards none by how badly it repeats.
///
/// Deviations from a centred moving average over one year are averaged by season [1]; with F the
/// ratio of the variance between seasons to that within, all effects are multiplied by `max(0, 1 -
/// 1.5/F)`, as in [2].
///
/// [1] Makridakis, Wheelwright, Hyndman (1998), Forecasting: Methods and Applications, 3rd edition,
/// section 3/4. [2] Miller, Williams (2003), Shrinkage estimators of time series seasonal factors,
/// International Journal of Forecasting 19(4).
final class SeasonalEffects {

  private static final double SHRINKAGE = 1.5;

  /// Below three years two deviations per season are not to be had.
  private static final int YEARS = 3;

  private final double[] effect;

  private SeasonalEffects(double[] effect) {
    this.effect = effect;
  }

  /// The effect at an index of the series, also beyond its end, on the scale it was estimated on.
  double at(int index) {
    return effect[index % effect.length];
  }

  /// The series without its pattern.
  double[] removedFrom(double[] values) {
    double[] rest = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      rest[i] = values[i] - at(i);
    }
    return rest;
  }

  /// @param values on an additive scale, NaN when missing
  /// @param seasons per year; one gives no effects
  static SeasonalEffects of(double[] values, int seasons) {
    double[] none = new double[seasons];
    if (seasons == 1 || values.length < YEARS * seasons) {
      return new SeasonalEffects(none);
    }
    double[] deviation = deviations(values, seasons);
    double[] sum = new double[seasons];
    int[] count = new int[seasons];
    for (int i = 0; i < deviation.length; i++) {
      if (!Double.isNaN(deviation[i])) {
        sum[i % seasons] += deviation[i];
        count[i % seasons]++;
      }
    }
    double mean = 0;
    int all = 0;
    for (int s = 0; s < seasons; s++) {
      if (count[s] == 0) {
        return new SeasonalEffects(none);
      }
      sum[s] /= count[s];
      mean += sum[s] / seasons;
      all += count[s];
    }
    double between = 0;
    for (int s = 0; s < seasons; s++) {
      sum[s] -= mean;
      between += sum[s] * sum[s] / (seasons - 1);
    }
    double within = 0;
    for (int i = 0; i < deviation.length; i++) {
      if (!Double.isNaN(deviation[i])) {
        double rest = deviation[i] - sum[i % seasons];
        within += rest * rest / Math.max(1, all - seasons);
      }
    }
    double ratio = between * all / seasons / Math.max(within, 1e-300);
    double kept = ratio > 0 ? Math.max(0, 1 - SHRINKAGE / ratio) : 0;
    for (int s = 0; s < seasons; s++) {
      sum[s] *= kept;
    }
    return new SeasonalEffects(sum);
  }

  /// Differences from the mean over one year around each point; NaN where a value is missing in it.
  private static double[] deviations(double[] values, int seasons) {
    int half = seasons / 2;
    boolean even = seasons % 2 == 0;
    double[] deviation = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (i < half || i >= values.length - half) {
        deviation[i] = Double.NaN;
        continue;
      }
      double sum = 0;
      for (int j = -half; j <= half; j++) {
        sum += even && Math.abs(j) == half ? values[i + j] / 2 : values[i + j];
      }
      deviation[i] = values[i] - sum / seasons;
    }
    return deviation;
  }
}
