package dev.overtake.dynamics.model;

/// Data for a variable, or for one element of it.
///
/// @param variable as in the model, with the element in brackets
/// @param times ascending, at least one
/// @param values as many
public record DataSeries(String variable, double[] times, double[] values) {
  /// What stands for a missing value, as in Vensim: a number that compares.
  public static final double MISSING = -0x1p109;

  public DataSeries {
    if (times.length == 0 || times.length != values.length) {
      throw new IllegalArgumentException(
          "'%s' has %s times and %s values".formatted(variable, times.length, values.length));
    }
    for (var i = 1; i < times.length; i++) {
      if (!(times[i - 1] < times[i])) {
        throw new IllegalArgumentException("the times of '" + variable + "' do not ascend");
      }
    }
    times = times.clone();
    values = values.clone();
  }
}
