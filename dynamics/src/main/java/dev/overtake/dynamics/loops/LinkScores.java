package dev.overtake.dynamics.loops;

import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.program.Program;

/// How much of the change of a slot over one time step is owed to each slot that acts on it, and
/// with which sign.
///
/// The equation is worked out with the value after the step of one source and the values before it
/// of all others. What changes then, over the whole change, is the size of the score; whether
/// source and target moved the same way is its sign [1]. A stock is scored by the change of its net
/// flow [2]. A source or a target that stands still has the score 0.
///
/// [1] Schoenberg, Davidsen, Eberlein (2020), Understanding model behavior using the Loops that
/// Matter method, System Dynamics Review 36, equation 1. [2] Schoenberg, Hayward, Eberlein (2023),
/// Improving Loops that Matter, System Dynamics Review 39, equation 3.
final class LinkScores {
  /* Changes below this share of a value are errors of rounding. */
  private static final double NOISE = 1e-13;

  private final CausalGraph graph;
  private final Interpreter machine;

  LinkScores(CausalGraph graph, Program program) {
    this.graph = graph;
    machine = new Interpreter(program);
  }

  /// The scores of all links of a part.
  ///
  /// @param before all slots before the step; the same again afterwards
  /// @param after all slots after it
  double[] of(Part part, double[] before, double[] after) {
    var was = new double[before.length];
    var change = new double[before.length];
    for (var slot : part.slots()) {
      was[slot] = machine.value(graph.equation(slot), before);
      change[slot] = machine.value(graph.equation(slot), after) - was[slot];
    }
    var scores = new double[part.size()];
    for (var link = 0; link < scores.length; link++) {
      var source = part.source(link);
      var target = part.target(link);
      if (change[target] != 0 && moved(before[source], after[source])) {
        var old = before[source];
        before[source] = after[source];
        var owed = machine.value(graph.equation(target), before) - was[target];
        before[source] = old;
        var sign = Math.signum(owed) * Math.signum(after[source] - old);
        var score = sign * Math.abs(owed / change[target]);
        scores[link] = Double.isFinite(score) ? score : 0;
      }
    }
    return scores;
  }

  private static boolean moved(double before, double after) {
    return Math.abs(after - before) > NOISE * Math.max(Math.abs(before), Math.abs(after));
  }
}
