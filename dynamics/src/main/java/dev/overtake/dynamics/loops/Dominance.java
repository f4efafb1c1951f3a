package dev.overtake.dynamics.loops;

import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which feedback loops drive a run, by the scores of Loops that Matter.
///
/// All loops are listed where a partition has no more than {@link Plan#mostCircuits}; else those
/// that a search of the strongest paths finds at every time.
///
/// @param times at which the steps begin over which scores were worked out
/// @param partitions those with most variables first
public record Dominance(double[] times, List<Partition> partitions) {
  /* Scores of a long run are worked out at so many of its steps. */
  private static final int MOST_TIMES = 2000;
  private static final long MOST_VALUES = 100_000_000;

  public Dominance {
    partitions = List.copyOf(partitions);
  }

  /// How to run.
  ///
  /// @param fixed values of constants that are given, by slot
  public record Plan(Map<Integer, Double> fixed, Model.Method method, long seed, int mostCircuits) {
    /// As many circuits as are listed one by one.
    public static final int CIRCUITS = 2000;

    public Plan {
      fixed = Map.copyOf(fixed);
    }
  }

  /// Runs a model and scores its loops.
  ///
  /// @throws ModelException when the model cannot run, or its run is too large to be kept whole
  public static Dominance of(Program program, Plan plan) {
    var given = program.given(plan.fixed().keySet());
    var run = run(program, plan);
    var steps = run.times().length - 1;
    var count = Math.min(steps, MOST_TIMES);
    var at = IntStream.range(0, count).map(i -> (int) ((i + 1L) * steps / count)).toArray();
    var graph = new CausalGraph(given);
    var scores = new LinkScores(graph, given);
    var names = new LoopNames(given);
    var times = IntStream.of(at).mapToDouble(k -> run.times()[k - 1]).toArray();
    var partitions = new ArrayList<Partition>();
    for (var slots : Partitions.of(graph)) {
      var part = new Part(graph, slots);
      var links = new double[count][];
      for (var i = 0; i < count; i++) {
        links[i] = scores.of(part, values(run, at[i] - 1), values(run, at[i]));
      }
      var all = Circuits.of(graph, slots, plan.mostCircuits());
      partitions.add(
          new PartitionScores(part, names, times, links)
              .of(all.orElseGet(() -> strongest(graph, part, links)), all.isPresent()));
    }
    return new Dominance(times, partitions);
  }

  private static List<int[]> strongest(CausalGraph graph, Part part, double[][] links) {
    var search = new StrongestPaths(graph, part);
    for (var scores : links) {
      search.search(scores);
    }
    return search.loops();
  }

  /// All slots at every step.
  private static Run run(Program program, Plan plan) {
    var overrides = new HashMap<>(plan.fixed());
    // No period: every step is saved.
    overrides.put(program.savePeriod(), 0.0);
    var simulation = Simulation.of(program.given(overrides.keySet()));
    var times =
        simulation.run(new Simulation.Options(plan.method(), overrides, new int[0], plan.seed()));
    var size = program.slots().size();
    if ((long) size * times.times().length > MOST_VALUES) {
      throw new ModelException(
          program.model().position(),
          "",
          "%s values at %s steps are too many to score its loops; lengthen the time step"
              .formatted(size, times.times().length));
    }
    var all = IntStream.range(0, size).toArray();
    return simulation.run(new Simulation.Options(plan.method(), overrides, all, plan.seed()));
  }

  private static double[] values(Run run, int time) {
    var values = new double[run.values().length];
    for (var slot = 0; slot < values.length; slot++) {
      values[slot] = run.values()[slot][time];
    }
    return values;
  }

  /// The loop of a name.
  public Optional<Loop> loop(String name) {
    return partitions.stream()
        .flatMap(p -> p.loops().stream())
        .filter(l -> l.name().equals(name))
        .findFirst();
  }
}
