package dev.overtake.dynamics.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A graphical function: y over ascending x. Immutable.
public final class Table {
  private static final double EVEN = 1e-6;

  private final double[] x;
  private final double[] y;
  /* x, y and the slope of the line that begins there, one point after the other. */
  private final double[] lines;
  private final Kind kind;
  private final double first;
  private final double end;
  private final double perUnit;
  private final boolean even;

  private Table(double[] x, double[] y, Kind kind) {
    this.x = x;
    this.y = y;
    this.kind = kind;
    var last = x.length - 1;
    first = x[0];
    end = x[last];
    perUnit = end > first ? last / (end - first) : 0;
    lines = new double[3 * x.length + 1];
    lines[3 * x.length] = Double.POSITIVE_INFINITY;
    var uneven = false;
    for (var i = 0; i <= last; i++) {
      lines[3 * i] = x[i];
      lines[3 * i + 1] = y[i];
      lines[3 * i + 2] = i < last && x[i + 1] > x[i] ? (y[i + 1] - y[i]) / (x[i + 1] - x[i]) : 0;
      uneven |= !(Math.abs((x[i] - first) * perUnit - i) < EVEN);
    }
    even = !uneven;
  }

  /// The points on the horizontal axis, ascending.
  public double[] x() {
    return x.clone();
  }

  /// The values there.
  public double[] y() {
    return y.clone();
  }

  /// What happens between and beyond the points.
  public Kind kind() {
    return kind;
  }

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
          "a graphical function has as many x as y, not %s and %s".formatted(x.length, y.length));
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
    return even() ? even(at, first, end, perUnit, lines) : at(at, kind);
  }

  /// Whether points are evenly spaced with straight lines between them, as in most tables.
  public boolean even() {
    return even && kind == Kind.CONTINUOUS;
  }

  /// The value of such a table. Compiled equations hand in its parts as constants.
  public static double even(double at, double first, double end, double perUnit, double[] lines) {
    var within = at > first ? (at < end ? at : end) : first;
    var i = 3 * (int) ((within - first) * perUnit);
    // Rounding leads at most to the line beside.
    if (lines[i] > within) {
      i -= 3;
    } else if (lines[i + 3] <= within) {
      i += 3;
    }
    return lines[i + 1] + (within - lines[i]) * lines[i + 2];
  }

  /// The first x.
  public double first() {
    return first;
  }

  /// The last x.
  public double end() {
    return end;
  }

  /// Lines per unit of x where points are evenly spaced.
  public double perUnit() {
    return perUnit;
  }

  /// x, y and the slope of the line that begins there, one point after the other, for compiled
  /// equations: not to be changed.
  public double[] lines() {
    return lines;
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
    var last = lines.length - 4;
    if (!(at > first)) {
      return how == Kind.EXTRAPOLATE ? lines[1] + (at - first) * lines[2] : lines[1];
    }
    if (at >= end) {
      return how == Kind.EXTRAPOLATE && last > 0
          ? lines[last + 1] + (at - end) * lines[last - 1]
          : lines[last + 1];
    }
    var i = line(at);
    return how == Kind.DISCRETE ? lines[i + 1] : lines[i + 1] + (at - lines[i]) * lines[i + 2];
  }

  /// Where the line begins on which a point between the ends lies.
  private int line(double at) {
    var i = 3 * (int) ((at - first) * perUnit);
    while (lines[i] > at) {
      i -= 3;
    }
    while (lines[i + 3] <= at) {
      i += 3;
    }
    return i;
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

  /// The area under the function from the first point to a point; negative before it.
  public double area(double to) {
    return area(first, to);
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
