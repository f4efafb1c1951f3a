package dev.overtake.race.system;

import java.util.List;
import java.util.stream.Stream;

/// What members of the ensemble do: leads of the first nation over the second, year by year.
///
/// @param capability `[member][year]`, a difference
/// @param compute `[member][year]`, the logarithm of a ratio; so are `power` and `use`
/// @param parts `[member]` in the marked year: logarithms of compute and algorithms of first and
///   second
record Members(
    List<Integer> years,
    double[][] capability,
    double[][] compute,
    double[][] power,
    double[][] use,
    double[][] parts) {
  private static final List<String> SAVED =
      List.of("capability", "compute", "power", "adoption", "GDP", "algorithms");

  /// The variables that are needed of a run.
  static List<String> saved(RaceSystem system) {
    var first = system.nations().getFirst();
    var second = system.nations().get(1);
    return SAVED.stream()
        .flatMap(v -> Stream.of(v + "[" + first + "]", v + "[" + second + "]"))
        .toList();
  }

  /// @param runs of the variables saved, `[member][variable][time]`
  static Members of(double[][][] runs, Calibration calibration, List<Integer> years) {
    var n = runs.length;
    var size = years.size();
    var result =
        new Members(
            years,
            new double[n][size],
            new double[n][size],
            new double[n][size],
            new double[n][size],
            new double[n][4]);
    for (var m = 0; m < n; m++) {
      var values = new double[2 * SAVED.size()];
      for (var y = 0; y < size; y++) {
        for (var v = 0; v < values.length; v++) {
          values[v] = calibration.at(runs[m][v], years.get(y));
        }
        result.capability[m][y] = values[0] - values[1];
        result.compute[m][y] = Math.log(values[2] / values[3]);
        result.power[m][y] = Math.log(values[4] / values[5]);
        if (years.get(y) == RaceFutures.MARK) {
          result.parts[m] =
              new double[] {Math.log(values[2]), Math.log(values[3]), values[10], values[11]};
        }
        result.use[m][y] = Math.log(values[6] * values[8] / (values[7] * values[9]));
      }
    }
    return result;
  }
}
