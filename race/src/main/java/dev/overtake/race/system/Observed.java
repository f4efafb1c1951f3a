package dev.overtake.race.system;

/// Which variable of the model is compared with which indicator of the race.
///
/// @param variable without the nation
/// @param times what the indicator's figures are multiplied by to be in the model's unit
/// @param logarithm whether they are compared by their logarithms
/// @param error standard deviation of a figure about the truth and of the model about the figure
/// @param middle whether a figure stands for the middle of its period, as a flow does; else for the
///   end
public record Observed(
    String variable,
    String indicator,
    double times,
    boolean logarithm,
    double error,
    boolean middle) {

  /// On the scale on which model and figures are compared.
  double scaled(double value) {
    return logarithm ? Math.log(Math.max(value, 1e-12)) : value;
  }
}
