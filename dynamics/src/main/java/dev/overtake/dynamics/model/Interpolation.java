package dev.overtake.dynamics.model;

/// What a series of data is worth beside its points. Before the first point and after the last one
/// the nearest value counts, except where data are taken raw.
public enum Interpolation {
  /// The straight line between two points.
  INTERPOLATE,
  /// The value of the next point.
  LOOK_FORWARD,
  /// The value of the point before.
  HOLD_BACKWARD,
  /// Missing.
  RAW;

  /* Of the shortest stretch between two points: further from a point than rounding leads, and
  nearer than any time step. */
  private static final double SLACK = 1e-6;

  /// The series as a function of time.
  ///
  /// @param times ascending
  public Table table(double[] times, double[] values) {
    var slack = slack(times);
    return switch (this) {
      case INTERPOLATE -> Table.of(times, values, Table.Kind.CONTINUOUS);
      case HOLD_BACKWARD -> Table.of(moved(times, -slack), values, Table.Kind.DISCRETE);
      case LOOK_FORWARD -> forward(times, values, slack);
      case RAW -> raw(times, values, slack);
    };
  }

  /// The value of a point begins just after the point before.
  private static Table forward(double[] times, double[] values, double slack) {
    var x = new double[times.length];
    x[0] = times[0];
    for (var i = 1; i < x.length; i++) {
      x[i] = times[i - 1] + slack;
    }
    return Table.of(x, values, Table.Kind.DISCRETE);
  }

  /// Between the value of each point and the next one there is none.
  private static Table raw(double[] times, double[] values, double slack) {
    var x = new double[2 * times.length + 1];
    var y = new double[x.length];
    x[0] = times[0] - 2 * slack;
    y[0] = DataSeries.MISSING;
    for (var i = 0; i < times.length; i++) {
      x[2 * i + 1] = times[i] - slack;
      y[2 * i + 1] = values[i];
      x[2 * i + 2] = times[i] + slack;
      y[2 * i + 2] = DataSeries.MISSING;
    }
    return Table.of(x, y, Table.Kind.DISCRETE);
  }

  private static double[] moved(double[] times, double by) {
    var moved = times.clone();
    for (var i = 0; i < moved.length; i++) {
      moved[i] += by;
    }
    return moved;
  }

  private static double slack(double[] times) {
    var shortest = Double.POSITIVE_INFINITY;
    for (var i = 1; i < times.length; i++) {
      shortest = Math.min(shortest, times[i] - times[i - 1]);
    }
    return SLACK * (times.length > 1 ? shortest : 1);
  }
}
