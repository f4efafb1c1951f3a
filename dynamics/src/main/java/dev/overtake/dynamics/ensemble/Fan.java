package dev.overtake.dynamics.ensemble;

import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Quantiles over many runs, of every saved variable at every saved time. The runs themselves are
/// not kept, so a million need no more room than some thousands.
///
/// @param times of the saved results, as many as the longest run has
/// @param names of the saved variables, as spelt in the model
/// @param quantiles `[name][probability][time]`
/// @param exact whether they are numbers of the runs; else they are within one part in a thousand
public record Fan(
    int runs, double[] times, List<String> names, double[][][] quantiles, boolean exact) {
  private static final int BLOCK = 256;
  /* Numbers that are kept as they are, of all variables and times together. */
  private static final int MOST_KEPT = 50_000_000;
  private static final int MOST_KEPT_OF_ONE = 4096;
  /* Variables times times that can have bins. */
  private static final int MOST_BINNED = 100_000;

  public Fan {
    names = List.copyOf(names);
  }

  /// Runs, block by block.
  ///
  /// @param parallel on which runs go side by side; the result does not hang on how many
  /// @param probabilities of the quantiles
  /// @param progress is told after each block how many are done
  /// @throws ModelException when a variation names nothing in the model, or a run fails
  public static Fan of(
      Program program,
      Ensemble.Plan plan,
      Parallel parallel,
      double[] probabilities,
      IntConsumer progress) {
    var members = new Members(program, plan);
    var block = new Run[BLOCK];
    block[0] = members.run(0);
    var times = block[0].times();
    var cells = (long) block[0].names().size() * times.length;
    var limit = limit(program, plan.runs(), Math.max(1, cells));
    var sketches = new QuantileSketch[block[0].names().size()][0];
    for (var from = 0; from < plan.runs(); from += BLOCK) {
      var to = Math.min(plan.runs(), from + BLOCK);
      var first = from;
      parallel.each(
          to - from,
          task -> {
            if (first + task > 0) {
              block[task] = members.run(first + task);
            }
          });
      for (var i = 0; i < to - from; i++) {
        times = block[i].times().length > times.length ? block[i].times() : times;
      }
      var saved = times.length;
      parallel.each(
          sketches.length,
          name -> sketches[name] = added(sketches[name], limit, block, to - first, name, saved));
      progress.accept(to);
    }
    return new Fan(
        plan.runs(), times, block[0].names(), quantiles(sketches, probabilities), exact(sketches));
  }

  /// How many numbers of each variable and time are kept: all of them where there is room.
  private static int limit(Program program, int runs, long cells) {
    if (runs * cells <= MOST_KEPT) {
      return runs;
    }
    if (cells > MOST_BINNED) {
      throw new ModelException(
          program.model().position(),
          "",
          "quantiles of %s variables and times over %s runs are too much to keep: save fewer"
              .formatted(cells, runs));
    }
    return (int) Math.min(MOST_KEPT_OF_ONE, MOST_KEPT / cells);
  }

  /// The sketches of a variable with the numbers of some runs.
  private static QuantileSketch[] added(
      QuantileSketch[] own, int limit, Run[] block, int runs, int name, int times) {
    var all = Arrays.copyOf(own, times);
    for (var t = 0; t < times; t++) {
      if (t >= own.length) {
        all[t] = new QuantileSketch(limit);
      }
      for (var r = 0; r < runs; r++) {
        var values = block[r].values()[name];
        if (t < values.length) {
          all[t].add(values[t]);
        }
      }
    }
    return all;
  }

  private static double[][][] quantiles(QuantileSketch[][] sketches, double[] probabilities) {
    var quantiles = new double[sketches.length][probabilities.length][];
    for (var name = 0; name < sketches.length; name++) {
      for (var p = 0; p < probabilities.length; p++) {
        quantiles[name][p] = new double[sketches[name].length];
      }
      for (var t = 0; t < sketches[name].length; t++) {
        var own = sketches[name][t].quantiles(probabilities);
        for (var p = 0; p < probabilities.length; p++) {
          quantiles[name][p][t] = own[p];
        }
      }
    }
    return quantiles;
  }

  private static boolean exact(QuantileSketch[][] sketches) {
    for (var row : sketches) {
      for (var sketch : row) {
        if (!sketch.exact()) {
          return false;
        }
      }
    }
    return true;
  }
}
