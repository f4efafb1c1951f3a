package dev.overtake.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Forecasts a series of regular periods. Stateless; safe for many threads.
///
/// ```java
/// List<Forecast> ahead = Forecaster.forecast(values, 1, 5, Quantity.AMOUNT);
/// double low = ahead.get(0).quantile(0.1);
/// ```
///
/// The family of local linear trends is averaged on each scale that the quantity allows
/// ([Quantity]), and the scales are mixed by fixed shares: their likelihoods are not comparable,
/// and choosing one scale by likelihood forecasts worse. The widths are calibrated on public
/// series; see `docs/method.md`.
public final class Forecaster {

  /*
   * Amounts: median = RAW_SHARE · raw mean + (1 - RAW_SHARE) · L · bentExp(log mean - ln L), L the level now. Growth
   * beyond BEND goes on linearly, because fast growth seldom lasts, unless the log increments have been
   * steady: then the log scale counts alone and bends not at all.
   */
  private static final double RAW_SHARE = 0.7;
  private static final double BEND = 0.1;
  private static final double LOWEST = 0.02;
  private static final int OBSERVATIONS_FOR_PROBABILITY = 3;

  private Forecaster() {}

  /// Forecasts the periods after the last one given.
  ///
  /// @param values one per period, NaN when missing; the last may be missing too
  /// @param periodsPerYear 1, 4 or 12: also the length of the seasonal pattern
  /// @param periods how many to forecast
  /// @return one forecast per period
  /// @throws IllegalArgumentException when nothing was observed, or a share is outside 0 to 1
  public static List<Forecast> forecast(
      double[] values, int periodsPerYear, int periods, Quantity quantity) {
    int observed = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    double last = Double.NaN;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        observed++;
        last = value;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
    }
    if (observed == 0 || Double.isInfinite(smallest) || Double.isInfinite(largest)) {
      throw new IllegalArgumentException(
          "a forecast needs at least one observation, all of them finite");
    }
    if (quantity == Quantity.SHARE && (smallest < 0 || largest > 1)) {
      throw new IllegalArgumentException(
          "a share lies between 0 and 1, not at %s".formatted(smallest < 0 ? smallest : largest));
    }
    if (observed < OBSERVATIONS_FOR_PROBABILITY) {
      List<Forecast> unchanged = new ArrayList<>();
      for (int h = 0; h < periods; h++) {
        unchanged.add(new PointForecast(last));
      }
      return unchanged;
    }
    return switch (quantity) {
      case AMOUNT ->
          smallest > 0
              ? amounts(values, periodsPerYear, periods)
              : scaled(
                  values,
                  periodsPerYear,
                  periods,
                  smallest < 0 ? Transform.NONE : Transform.NOT_NEGATIVE,
                  Drift.GROWING);
      case SHARE -> scaled(values, periodsPerYear, periods, Transform.LOGIT, Drift.NONE);
      case POINTS -> scaled(values, periodsPerYear, periods, Transform.NONE, Drift.GROWING);
    };
  }

  private static List<Forecast> amounts(double[] values, int periodsPerYear, int periods) {
    double[] logs = Transform.LOG.apply(values);
    SeasonalEffects effects = SeasonalEffects.of(logs, periodsPerYear);
    double[] rest = effects.removedFrom(logs);
    double[] raw = new double[values.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = Math.exp(rest[i]);
    }
    double unit = meanSize(raw);
    ModelAverage onRaw = average(raw, unit, periodsPerYear, Drift.GROWING);
    ModelAverage onLog = average(rest, 1, periodsPerYear, Drift.GROWING);
    double steady = onLog.series.steadiness;
    double rawShare = RAW_SHARE * (1 - steady);
    double logLevel = onLog.lastLevel();
    double now = Math.exp(logLevel);
    double missing = trailing(values);
    List<Forecast> forecasts = new ArrayList<>(periods);
    for (int h = 1; h <= periods; h++) {
      ModelAverage.Moments rawMoments = onRaw.ahead(h + missing);
      ModelAverage.Moments logMoments = onLog.ahead(h + missing);
      double growth = logMoments.mean() - logLevel;
      double onLogScale =
          now * ((1 - steady) * AmountForecast.bentExp(growth, BEND) + steady * Math.exp(growth));
      double median = rawShare * rawMoments.mean() * unit + (1 - rawShare) * onLogScale;
      double width = onRaw.width(h + missing);
      forecasts.add(
          new AmountForecast(
              Math.max(median, LOWEST * now),
              width * rawMoments.deviation() * unit,
              width * logMoments.deviation(),
              onRaw.freedom,
              Math.exp(effects.at(values.length + h - 1))));
    }
    return forecasts;
  }

  private static List<Forecast> scaled(
      double[] values, int periodsPerYear, int periods, Transform transform, Drift drift) {
    double[] onScale = transform.apply(values);
    SeasonalEffects effects = SeasonalEffects.of(onScale, periodsPerYear);
    double[] rest = effects.removedFrom(onScale);
    double unit = transform == Transform.LOGIT ? 1 : meanSize(rest);
    ModelAverage average = average(rest, unit, periodsPerYear, drift);
    double missing = trailing(values);
    List<Forecast> forecasts = new ArrayList<>(periods);
    for (int h = 1; h <= periods; h++) {
      ModelAverage.Moments moments = average.ahead(h + missing);
      forecasts.add(
          new ScaledForecast(
              moments.mean() * unit + effects.at(values.length + h - 1),
              average.width(h + missing) * moments.deviation() * unit,
              average.freedom,
              transform));
    }
    return forecasts;
  }

  private static ModelAverage average(
      double[] values, double unit, int periodsPerYear, Drift drift) {
    int observed = 0;
    double[] time = new double[values.length];
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        time[observed] = i;
        scaled[observed] = values[i] / unit;
        observed++;
      }
    }
    double[] times = Arrays.copyOf(time, observed);
    double[] seen = Arrays.copyOf(scaled, observed);
    Series series = new Series(times, seen, new double[observed], 1.0 / periodsPerYear);
    return new ModelAverage(series, drift, 1.0 / periodsPerYear);
  }

  private static double meanSize(double[] values) {
    double sum = 0;
    int observed = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += Math.abs(value);
        observed++;
      }
    }
    return sum > 0 ? sum / observed : 1;
  }

  private static int trailing(double[] values) {
    int missing = 0;
    while (Double.isNaN(values[values.length - 1 - missing])) {
      missing++;
    }
    return missing;
  }
}
