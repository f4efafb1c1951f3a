package dev.overtake.dynamics.ensemble;

import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// The single runs of a plan, each by its number.
final class Members {
  private final Ensemble.Plan plan;
  private final int[] slots;
  private final Simulation simulation;
  private final double[][] points;

  /// @throws ModelException when a variation names nothing in the model
  Members(Program program, Ensemble.Plan plan) {
    this.plan = plan;
    slots = new int[plan.variations().size()];
    var given = new HashSet<>(plan.fixed().keySet());
    for (var i = 0; i < slots.length; i++) {
      slots[i] = program.slot(plan.variations().get(i).variable());
      given.add(slots[i]);
    }
    simulation = Simulation.of(program.given(given).saving(plan.saved()));
    points = plan.sampling().points(plan.runs(), slots.length, plan.seed());
  }

  /// What varies in a run.
  double[] inputs(int run) {
    var inputs = new double[slots.length];
    for (var i = 0; i < slots.length; i++) {
      inputs[i] = plan.variations().get(i).quantile(points[run][i]);
    }
    return inputs;
  }

  /// One run.
  Run run(int run) {
    Map<Integer, Double> overrides = new HashMap<>(plan.fixed());
    var inputs = inputs(run);
    for (var i = 0; i < slots.length; i++) {
      overrides.put(slots[i], inputs[i]);
    }
    return simulation.run(
        new Simulation.Options(plan.method(), overrides, plan.saved(), plan.seed() + run));
  }
}
