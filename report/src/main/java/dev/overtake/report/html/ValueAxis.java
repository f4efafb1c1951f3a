package dev.overtake.report.html;

import java.util.List;

/// An upright axis: logarithmic where amounts span more than twenty times, linear otherwise.
///
/// @param low value at the foot, positive when logarithmic
/// @param high value at the top
record ValueAxis(double low, double high, boolean logarithmic) {

  /// An axis that holds all values; amounts compared by ratio start at zero when linear.
  static ValueAxis of(List<Double> values, boolean amounts) {
    var high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    var low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    var least = values.stream().mapToDouble(Double::doubleValue).filter(v -> v > 0).min().orElse(1);
    if (amounts && high > 20 * least) {
      return new ValueAxis((low <= 0 ? least / 2 : low) / 1.15, high * 1.15, true);
    }
    if (amounts && low >= 0) {
      return new ValueAxis(0, high > 0 ? high * 1.06 : 1, false);
    }
    var margin = high > low ? (high - low) * 0.08 : Math.max(Math.abs(high) * 0.1, 1);
    return new ValueAxis(low >= 0 && low - margin < 0 ? 0 : low - margin, high + margin, false);
  }

  /// How far below the top, from 0 to 1 inside the axis.
  double down(double value) {
    return logarithmic
        ? 1 - Math.log(Math.max(value, low) / low) / Math.log(high / low)
        : 1 - (value - low) / (high - low);
  }

  List<Double> ticks(int about) {
    return logarithmic ? Ticks.logarithmic(low, high, about) : Ticks.linear(low, high, about);
  }
}
