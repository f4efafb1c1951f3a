package dev.overtake.report.html;

import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Round numbers for axes.
final class Ticks {
  private static final double[] ROUND = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};

  private Ticks() {}

  /// The smallest round number that is not below a positive one.
  static double roundUp(double value) {
    var power = Math.pow(10, Math.floor(Math.log10(value)));
    for (var step : ROUND) {
      if (step * power >= value * 0.999999) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /// Steps of 1, 2 or 5 times a power of ten between two ends.
  static List<Double> linear(double low, double high, int about) {
    var raw = (high - low) / about;
    var power = Math.pow(10, Math.floor(Math.log10(raw)));
    var step =
        raw <= power
            ? power
            : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
    var ticks = new ArrayList<Double>();
    for (var i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step + 0.0);
    }
    return ticks;
  }

  /// Equal factors: powers of a number that leaves about as many ticks as asked.
  static List<Double> logarithmic(double low, double high, int about) {
    var decades = Math.log10(high / low);
    var factor =
        decades > about * 1.2
            ? Math.pow(10, Math.ceil(decades / about))
            : decades > about * 0.55 ? 10 : decades > about * 0.25 ? 4 : 2;
    var ticks = new ArrayList<Double>();
    var base = Math.log(factor);
    for (var i = (int) Math.ceil(Math.log(low) / base - 1e-9);
        i * base <= Math.log(high) + 1e-9;
        i++) {
      ticks.add(Math.exp(i * base));
    }
    return ticks;
  }

  /// Whole years, at most about as many as asked.
  static List<Integer> years(double from, double to, int about) {
    var span = to - from;
    var step = 1;
    for (var candidate : new int[] {1, 2, 5, 10, 20, 50}) {
      step = candidate;
      if (span / candidate <= about) {
        break;
      }
    }
    var years = new ArrayList<Integer>();
    for (var year = (int) Math.ceil(from / step - 1e-9) * step; year <= to; year += step) {
      years.add(year);
    }
    return years;
  }

  /// A number for an axis, with large powers in words.
  static String label(double value) {
    var size = Math.abs(value);
    return size >= 1e9
        ? Numbers.value(value / 1e9) + " billion"
        : size >= 1e6 ? Numbers.value(value / 1e6) + " million" : Numbers.value(value);
  }
}
