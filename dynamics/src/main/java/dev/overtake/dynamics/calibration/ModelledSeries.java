package dev.overtake.dynamics.calibration;

import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.fitting.Residuals;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a model says at the times of observations, as a function of its parameters. Values are
/// saved at every time step and taken on the straight line between two of them.
final class ModelledSeries implements Residuals {
  private static final double SLACK = 1e-6;

  private final Simulation simulation;
  private final Model.Method method;
  private final Map<Integer, Double> fixed;
  private final List<Parameter> parameters;
  private final int[] slots;
  private final List<ObservedSeries> series;
  private final int[] saved;
  private final int observations;
  private final long seed;

  ModelledSeries(Program program, Calibration.Plan plan) {
    method = plan.method();
    parameters = plan.parameters();
    series = plan.series();
    seed = plan.seed();
    slots = parameters.stream().mapToInt(p -> program.slot(p.variable())).toArray();
    saved = series.stream().mapToInt(s -> program.slot(s.variable())).toArray();
    fixed = new HashMap<>(plan.fixed());
    // No period: every step is saved.
    fixed.put(program.savePeriod(), 0.0);
    var given = new HashMap<>(fixed);
    for (var slot : slots) {
      given.put(slot, 0.0);
    }
    simulation = Simulation.of(program.given(given.keySet()).saving(saved));
    observations = series.stream().mapToInt(s -> s.values().length).sum();
  }

  /// Modelled values by series, in the order of its observations.
  ///
  /// @throws ModelException when the model cannot run, or an observation lies outside of the run
  double[][] values(double[] point) {
    var overrides = new HashMap<>(fixed);
    for (var j = 0; j < slots.length; j++) {
      overrides.put(slots[j], parameters.get(j).value(point[j]));
    }
    var run = simulation.run(new Simulation.Options(method, overrides, saved, seed));
    var values = new double[series.size()][];
    for (var s = 0; s < values.length; s++) {
      var modelled = run.values()[s];
      var variable = series.get(s).variable();
      values[s] =
          Arrays.stream(series.get(s).times())
              .map(time -> between(run.times(), modelled, time, variable))
              .toArray();
    }
    return values;
  }

  @Override
  public double[] at(double[] point) {
    var residuals = new double[observations];
    try {
      var values = values(point);
      var next = 0;
      for (var s = 0; s < values.length; s++) {
        for (var i = 0; i < values[s].length; i++) {
          residuals[next++] = series.get(s).values()[i] - values[s][i];
        }
      }
    } catch (ModelException e) {
      // Times that depend on a parameter may make no run for some of its values.
      Arrays.fill(residuals, Double.NaN);
    }
    return residuals;
  }

  private double between(double[] times, double[] values, double time, String variable) {
    var last = times.length - 1;
    var step = last > 0 ? times[1] - times[0] : 1;
    if (time < times[0] - SLACK * step || time > times[last] + SLACK * step) {
      throw new ModelException(
          simulation.program().model().position(),
          variable,
          "was observed at %s, and the model runs from %s to %s"
              .formatted(time, times[0], times[last]));
    }
    var found = Arrays.binarySearch(times, time);
    if (found >= 0) {
      return values[found];
    }
    var after = Math.clamp(-found - 1, 1, Math.max(1, last));
    if (last == 0) {
      return values[0];
    }
    var share = Math.clamp((time - times[after - 1]) / (times[after] - times[after - 1]), 0, 1);
    return values[after - 1] + share * (values[after] - values[after - 1]);
  }
}
