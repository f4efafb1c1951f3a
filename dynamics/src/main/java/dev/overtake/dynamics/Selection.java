package dev.overtake.dynamics;

/// Vensim's VECTOR SELECT: values whose selector is not 0, brought together by an action.
final class Selection {
  private Selection() {}

  /// @param x what to return where none is selected, the action (0 sum, 1 product, 2 minimum, 3
  ///   maximum), how many pairs follow, then a selector and a value each
  static double of(double[] x) {
    var count = 0;
    var result = 0.0;
    for (var i = 3; i < x.length; i += 2) {
      if (x[i] != 0) {
        var value = x[i] * x[i + 1];
        result = count == 0 ? value : joined((int) x[1], result, value);
        count++;
      }
    }
    return count == 0 ? x[0] : result;
  }

  private static double joined(int action, double so, double value) {
    return switch (action) {
      case 1 -> so * value;
      case 2 -> Math.min(so, value);
      case 3 -> Math.max(so, value);
      default -> so + value;
    };
  }
}
