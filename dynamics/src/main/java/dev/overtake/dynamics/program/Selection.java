package dev.overtake.dynamics.program;

/// Vensim's VECTOR SELECT: values whose selector is not 0, brought together by an action: sum (0),
/// product (1), minimum (2), maximum (3) and mean (4) of values times selectors; product of values
/// to the power of selectors (5); the first five of the values alone (6 to 10).
final class Selection {
  private static final int POWERS = 5;

  private Selection() {}

  /// @param x what to return where none is selected, the action, how many pairs follow, then a
  ///   selector and a value each
  static double of(double[] x) {
    var action = (int) x[1];
    var count = 0;
    var result = 0.0;
    for (var i = 3; i < x.length; i += 2) {
      if (x[i] == 0) {
        continue;
      }
      var value =
          action == POWERS
              ? Math.pow(x[i + 1], x[i])
              : action > POWERS ? x[i + 1] : x[i] * x[i + 1];
      result = count == 0 ? value : joined(action, result, value);
      count++;
    }
    if (count == 0) {
      return x[0];
    }
    return action == 4 || action == 10 ? result / count : result;
  }

  private static double joined(int action, double so, double value) {
    return switch (action) {
      case 1, POWERS, 7 -> so * value;
      case 2, 8 -> Math.min(so, value);
      case 3, 9 -> Math.max(so, value);
      default -> so + value;
    };
  }
}
