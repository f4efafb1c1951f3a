package dev.overtake.dynamics.ensemble;

import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Many runs of one model. The same seed gives the same runs at any number of threads.
///
/// @param times of the saved results
/// @param names of the saved variables, as spelt in the model
/// @param inputs `[run][variation]`
/// @param values `[run][name][time]`
public record Ensemble(double[] times, List<String> names, double[][] inputs, double[][][] values) {

  private static final int BLOCK = 64;

  public Ensemble {
    names = List.copyOf(names);
  }

  /// What to run.
  ///
  /// @param fixed values of constants that are the same in all runs, by slot
  /// @param saved slots to save
  public record Plan(
      List<Variation> variations,
      Map<Integer, Double> fixed,
      int runs,
      Sampling sampling,
      Model.Method method,
      int[] saved,
      long seed) {}

  /// Is told of runs while others go on.
  @FunctionalInterface
  public interface Progress {

    /// So many runs are done, the first of the whole in their order.
    ///
    /// @param soFar these runs, for whoever wants them
    void done(int runs, Supplier<Ensemble> soFar);
  }

  /// Runs.
  ///
  /// @throws ModelException when a variation names nothing in the model, or a run fails
  public static Ensemble run(Program program, Plan plan, Parallel parallel) {
    return run(program, plan, parallel, (runs, soFar) -> {});
  }

  /// Runs, block by block.
  ///
  /// @param parallel on which runs go side by side
  /// @param progress is told after each block
  /// @throws ModelException when a variation names nothing in the model, or a run fails
  public static Ensemble run(Program program, Plan plan, Parallel parallel, Progress progress) {
    var members = new Members(program, plan);
    var inputs = new double[plan.runs()][];
    var runs = new Run[plan.runs()];
    for (var from = 0; from < runs.length; from += BLOCK) {
      var to = Math.min(runs.length, from + BLOCK);
      var first = from;
      parallel.each(
          to - from,
          task -> {
            inputs[first + task] = members.inputs(first + task);
            runs[first + task] = members.run(first + task);
          });
      progress.done(to, () -> of(Arrays.copyOf(runs, to), Arrays.copyOf(inputs, to)));
    }
    return of(runs, inputs);
  }

  private static Ensemble of(Run[] runs, double[][] inputs) {
    return new Ensemble(
        runs[0].times(),
        runs[0].names(),
        inputs,
        Arrays.stream(runs).map(Run::values).toArray(double[][][]::new));
  }

  /// Quantiles over runs of a variable, `[probability][time]`.
  public double[][] quantiles(int name, double... probabilities) {
    var quantiles = new double[probabilities.length][times.length];
    for (var t = 0; t < times.length; t++) {
      var at = t;
      var sorted =
          Arrays.stream(values)
              .mapToDouble(run -> at < run[name].length ? run[name][at] : Double.NaN)
              .filter(x -> !Double.isNaN(x))
              .sorted()
              .toArray();
      for (var p = 0; p < probabilities.length; p++) {
        quantiles[p][t] =
            sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.round(probabilities[p] * (sorted.length - 1))];
      }
    }
    return quantiles;
  }
}
