package dev.overtake.dynamics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A graphical function: y over ascending x.
///
/// @param kind what happens between and beyond the points
public record Table(double[] x, double[] y, Kind kind) {

  /// How values beside the points are found.
  public enum Kind {
    /// Straight lines; beyond the ends the last y.
    CONTINUOUS,
    /// Straight lines, which go on beyond the ends.
    EXTRAPOLATE,
    /// The y of the point before.
    DISCRETE
  }

  /// The points in order of x; points of equal x keep their order.
  public static Table of(double[] x, double[] y, Kind kind) {
    if (x.length != y.length || x.length == 0) {
      throw new IllegalArgumentException(
          "a graphical function has as many x as y, not %d and %d".formatted(x.length, y.length));
    }
    var order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> x[i]))
            .mapToInt(i -> i)
            .toArray();
    return new Table(
        Arrays.stream(order).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> y[i]).toArray(),
        kind);
  }

  /// The value at a point, as the kind says.
  public double at(double at) {
    return at(at, kind);
  }

  /// The value at a point by straight lines that go on beyond the ends.
  public double extrapolated(double at) {
    return at(at, Kind.EXTRAPOLATE);
  }

  /// The y of the last point at or before; of the first one before all.
  public double backward(double at) {
    return at(at, Kind.DISCRETE);
  }

  /// The y of the first point at or after; of the last one after all.
  public double forward(double at) {
    for (var i = 0; i < x.length; i++) {
      if (x[i] >= at) {
        return y[i];
      }
    }
    return y[y.length - 1];
  }

  private double at(double at, Kind how) {
    var last = x.length - 1;
    if (last == 0) {
      return y[0];
    }
    if (at <= x[0]) {
      return how == Kind.EXTRAPOLATE ? line(0, at) : y[0];
    }
    if (at >= x[last]) {
      return how == Kind.EXTRAPOLATE ? line(last - 1, at) : y[last];
    }
    var low = 0;
    var high = last;
    while (high - low > 1) {
      var middle = (low + high) >>> 1;
      if (x[middle] <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return how == Kind.DISCRETE ? y[low] : line(low, at);
  }

  private double line(int from, double at) {
    var width = x[from + 1] - x[from];
    return width == 0 ? y[from + 1] : y[from] + (at - x[from]) * (y[from + 1] - y[from]) / width;
  }

  /// The x at which the function first reaches a value.
  public double inverse(double value) {
    for (var i = 1; i < y.length; i++) {
      var within = (y[i - 1] <= value && value <= y[i]) || (y[i] <= value && value <= y[i - 1]);
      if (within) {
        return y[i] == y[i - 1]
            ? x[i - 1]
            : x[i - 1] + (value - y[i - 1]) * (x[i] - x[i - 1]) / (y[i] - y[i - 1]);
      }
    }
    return Math.abs(value - y[0]) < Math.abs(value - y[y.length - 1]) ? x[0] : x[x.length - 1];
  }

  /// The area under the function between two x.
  public double area(double from, double to) {
    if (to < from) {
      return -area(to, from);
    }
    var area = 0.0;
    var at = from;
    for (var point : x) {
      if (point > at && point < to) {
        area += (point - at) * (at(at) + at(point)) / 2;
        at = point;
      }
    }
    return area + (to - at) * (at(at) + at(to)) / 2;
  }
}
