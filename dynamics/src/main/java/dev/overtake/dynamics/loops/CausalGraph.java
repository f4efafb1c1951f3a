package dev.overtake.dynamics.loops;

import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.References;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What acts on what in a model, as far as it can change during a run: a link leads from each slot
/// that an equation reads to the slot that the equation gives.
///
/// A stock is reached by what its net flow reads, so it makes no difference whether flows are
/// written apart or as one [1]. A fixed delay and a sampled value are reached by what enters them.
///
/// [1] Schoenberg, Hayward, Eberlein (2023), Improving Loops that Matter, System Dynamics Review
/// 39.
final class CausalGraph {
  private final Program program;
  private final int[][] sources;
  private final int[][] targets;

  CausalGraph(Program program) {
    this.program = program;
    var size = program.slots().size();
    var changes = new boolean[size];
    IntStream.of(program.runOrder()).forEach(i -> changes[i] = true);
    for (var kind : List.of(Program.Kind.STOCK, Program.Kind.REGISTER, Program.Kind.PIPELINE)) {
      IntStream.of(program.of(kind)).forEach(i -> changes[i] = true);
    }
    sources = new int[size][];
    var leaving = new ArrayList<List<Integer>>();
    for (var i = 0; i < size; i++) {
      leaving.add(new ArrayList<>());
    }
    for (var i = 0; i < size; i++) {
      sources[i] =
          changes[i]
              ? References.of(equation(i)).stream()
                  .filter(s -> changes[s])
                  .mapToInt(s -> s)
                  .toArray()
              : new int[0];
      for (var source : sources[i]) {
        leaving.get(source).add(i);
      }
    }
    targets =
        leaving.stream()
            .map(list -> list.stream().mapToInt(t -> t).toArray())
            .toArray(int[][]::new);
  }

  int size() {
    return sources.length;
  }

  /// What acts on a slot.
  int[] sources(int slot) {
    return sources[slot];
  }

  /// What a slot acts on.
  int[] targets(int slot) {
    return targets[slot];
  }

  /// Of a stock its net flow, else what gives the slot its value.
  Node equation(int slot) {
    return program.slots().get(slot).next();
  }

  /// Whether a slot keeps something from one step to the next; every loop has such a slot.
  boolean remembers(int slot) {
    return switch (program.slots().get(slot).kind()) {
      case STOCK, REGISTER, PIPELINE -> true;
      case CONSTANT, AUXILIARY -> false;
    };
  }
}
