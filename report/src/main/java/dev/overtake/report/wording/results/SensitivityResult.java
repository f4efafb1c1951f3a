package dev.overtake.report.wording.results;

import dev.overtake.estimation.sampling.Sensitivity;
import java.util.List;
import java.util.stream.IntStream;

/// `simulate --sensitivity`: what the variance of a result owes to each variable that varies, in
/// the order of the file.
///
/// @param variables that vary
/// @param mean of the result
/// @param first share of the variance owed to each alone
/// @param firstHalf half width of its 90 % interval
/// @param total share with all interactions
/// @param totalHalf half width of its 90 % interval
/// @param variables that vary
public record SensitivityResult(
    double mean,
    double variance,
    double[] first,
    double[] firstHalf,
    double[] total,
    double[] totalHalf,
    List<String> variables) {

  /// The result of an analysis.
  public static SensitivityResult of(List<String> variables, Sensitivity s) {
    return new SensitivityResult(
        s.mean(), s.variance(), s.first(), s.firstHalf(), s.total(), s.totalHalf(), variables);
  }

  /// One variable, as JSON Lines have them.
  public record Input(
      String variable, double first, double firstHalf, double total, double totalHalf) {}

  /// Every variable by itself.
  public List<Input> inputs() {
    return IntStream.range(0, variables.size())
        .mapToObj(i -> new Input(variables.get(i), first[i], firstHalf[i], total[i], totalHalf[i]))
        .toList();
  }
}
