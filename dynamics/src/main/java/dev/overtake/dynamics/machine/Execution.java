package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One run: its values, and what becomes of them step by step.
final class Execution {
  private static final int MOST_STEPS = 50_000_000;
  private static final long MOST_VALUES = 50_000_000;
  private static final double SLACK = 1e-6;

  private final Program program;
  private final Machine machine;
  private final int[] stocks;
  private final int[] registers;
  private final int[] pipelines;
  private final boolean[] nonNegative;
  private final boolean stopChanges;
  private final boolean stepChanges;
  private final boolean[] changes;
  private final Simulation.Options options;
  private final double[] v;
  private final double[] kept;
  private final double[][] pipes;
  private final Integrator integrator;
  private double start;
  private double dt;
  private int steps;
  private double[] times = new double[0];
  private double[][] values = new double[0][];
  private int[] varying = new int[0];
  private int saved;
  private double[] before = new double[0];

  Execution(Simulation of, Simulation.Options options) {
    program = of.program;
    machine = of.machine;
    stocks = of.stocks;
    registers = of.registers;
    pipelines = of.pipelines;
    nonNegative = of.nonNegative;
    stopChanges = of.stopChanges || of.stepChanges;
    stepChanges = of.stepChanges;
    changes = of.changes;
    this.options = options;
    v = new double[program.slots().size()];
    kept = new double[registers.length + pipelines.length];
    pipes = new double[pipelines.length][];
    integrator = new Integrator(machine, stocks, nonNegative, options.method());
  }

  void begin() {
    v[Program.SEED] = options.seed();
    options.overrides().forEach((slot, value) -> v[slot] = value);
    machine.control(v);
    start = v[program.start()];
    dt = v[program.step()];
    v[Program.TIME] = start;
    v[Program.STEP_TIME] = start;
    v[Program.DT] = dt;
    machine.initial(v);
    steps = steps();
    fillPipes();
  }

  private int steps() {
    var stop = v[program.stop()];
    var count = Math.rint((stop - start) / dt);
    if (!(dt > 0) || !(count >= 0) || count > MOST_STEPS) {
      throw fault(
          "cannot run from %s to %s by %s, which must be 0 to %s steps"
              .formatted(start, stop, dt, MOST_STEPS));
    }
    return stopChanges ? MOST_STEPS : (int) count;
  }

  private ModelException fault(String what) {
    return new ModelException(program.model().position(), "", what);
  }

  private void fillPipes() {
    var lengths = new double[pipelines.length];
    machine.lengths(v, lengths);
    for (var p = 0; p < pipes.length; p++) {
      var count = Math.max(1, Math.rint(lengths[p] / dt + SLACK));
      if (!(count <= MOST_STEPS)) {
        var slot = program.slots().get(pipelines[p]);
        throw new ModelException(slot.position(), "", "a delay of " + lengths[p] + " is too long");
      }
      pipes[p] = new double[(int) count];
      Arrays.fill(pipes[p], v[pipelines[p]]);
    }
  }

  Run finish(List<String> names) {
    var save = v[program.savePeriod()];
    var period = save > 0 ? save : dt;
    var whole = Math.rint(period / dt);
    var every = Math.abs(period / dt - whole) < SLACK && whole >= 1 ? (int) whole : 0;
    // Exactly as many as will be saved where that is known: large results are not copied.
    var room = stopChanges ? 64 : every > 0 ? steps / every + 1 : (int) (steps * dt / period) + 2;
    checkRoom(room);
    times = new double[room];
    var wanted = options.saved();
    varying = IntStream.range(0, wanted.length).filter(i -> changes[wanted[i]]).toArray();
    values = new double[wanted.length][];
    for (var i : varying) {
      values[i] = new double[room];
    }
    if (every == 1 && !stopChanges && kept.length == 0 && options.method() == Method.EULER) {
      straight(wanted);
    } else {
      stepwise(stepChanges ? 0 : every, period);
    }
    if (saved < times.length) {
      resize(saved);
    }
    for (var i = 0; i < wanted.length; i++) {
      if (!changes[wanted[i]]) {
        values[i] = new double[saved];
        Arrays.fill(values[i], v[wanted[i]]);
      }
    }
    return new Run(times, names, values);
  }

  private void straight(int[] wanted) {
    var output =
        new EulerOutput(
            new EulerOutput.Clock(start, dt, steps),
            stocks,
            nonNegative,
            new EulerOutput.Saved(
                IntStream.of(varying).map(i -> wanted[i]).toArray(),
                times,
                IntStream.of(varying).mapToObj(i -> values[i]).toArray(double[][]::new)));
    machine.euler(v, output);
    saved = steps + 1;
  }

  private void stepwise(int every, double period) {
    var untilSave = 0;
    var due = start;
    var base = start;
    var since = 0;
    for (var k = 0; ; k++) {
      var time = base + (k - since) * dt;
      v[Program.STEP_NUMBER] = k;
      v[Program.TIME] = time;
      v[Program.STEP_TIME] = time;
      machine.step(v);
      if (every > 0 ? untilSave-- == 0 : time >= due - SLACK * dt) {
        save(time);
        untilSave = every - 1;
        due = stepChanges ? time + saveAfter() : start + saved * period;
      }
      if (k == steps || (stopChanges && time >= v[program.stop()] - SLACK * dt)) {
        break;
      }
      if (stepChanges && v[program.step()] != dt) {
        base = time;
        since = k;
        dt = changedStep();
      }
      advance(k);
    }
  }

  /// A step that the model itself changes, from the next one on.
  private double changedStep() {
    var next = v[program.step()];
    if (!(next > 0)) {
      throw fault("the time step becomes " + next + " at " + v[Program.TIME]);
    }
    v[Program.DT] = next;
    return next;
  }

  private double saveAfter() {
    var period = v[program.savePeriod()];
    return period > 0 ? period : v[program.step()];
  }

  private void checkRoom(int length) {
    if (length * (options.saved().length + 1L) > MOST_VALUES) {
      throw fault(
          "%s variables at %s times or more are too much to save: save fewer, or less often"
              .formatted(options.saved().length, length));
    }
  }

  private void resize(int length) {
    times = Arrays.copyOf(times, length);
    for (var i : varying) {
      values[i] = Arrays.copyOf(values[i], length);
    }
  }

  private void save(double time) {
    if (saved == times.length) {
      checkRoom(2 * saved);
      resize(2 * saved);
    }
    times[saved] = time;
    var wanted = options.saved();
    for (var i : varying) {
      values[i][saved] = v[wanted[i]];
    }
    if (options.method() == Method.DIFFERENCE) {
      holdBack();
    }
    saved++;
  }

  /// Of what is no stock the value of the time saved before stands.
  private void holdBack() {
    var wanted = options.saved();
    var earlier = before.length == 0 ? new double[values.length] : before;
    for (var i : varying) {
      if (program.slots().get(wanted[i]).kind() == Program.Kind.AUXILIARY) {
        var now = values[i][saved];
        values[i][saved] = saved == 0 ? now : earlier[i];
        earlier[i] = now;
      }
    }
    before = earlier;
  }

  private void advance(int k) {
    if (kept.length > 0) {
      machine.kept(v, kept);
    }
    integrator.advance(v, dt);
    for (var r = 0; r < registers.length; r++) {
      v[registers[r]] = kept[r];
    }
    for (var p = 0; p < pipelines.length; p++) {
      var pipe = pipes[p];
      pipe[k % pipe.length] = kept[registers.length + p];
      v[pipelines[p]] = pipe[(k + 1) % pipe.length];
    }
  }
}
