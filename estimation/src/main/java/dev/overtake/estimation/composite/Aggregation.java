package dev.overtake.estimation.composite;

/// Brings the parts of a group together. What is missing is left out and the weights of the rest
/// count.
public enum Aggregation {
  /// Weighted arithmetic mean: a weakness is made up for by strength elsewhere.
  ARITHMETIC,
  /// Weighted geometric mean of positive values: less so.
  GEOMETRIC,
  /// Weighted harmonic mean of positive values: least so.
  HARMONIC;

  /// The mean of some parts; NaN where all are missing, or one is not positive and must be.
  ///
  /// @param values of one unit
  /// @param weights as many
  public double mean(double[] values, double[] weights) {
    var sum = 0.0;
    var total = 0.0;
    for (var i = 0; i < values.length; i++) {
      var v = values[i];
      if (Double.isNaN(v) || weights[i] == 0) {
        continue;
      }
      if (this != ARITHMETIC && v <= 0) {
        return Double.NaN;
      }
      total += weights[i];
      sum +=
          weights[i]
              * switch (this) {
                case ARITHMETIC -> v;
                case GEOMETRIC -> Math.log(v);
                case HARMONIC -> 1 / v;
              };
    }
    if (total == 0) {
      return Double.NaN;
    }
    return switch (this) {
      case ARITHMETIC -> sum / total;
      case GEOMETRIC -> Math.exp(sum / total);
      case HARMONIC -> total / sum;
    };
  }
}
