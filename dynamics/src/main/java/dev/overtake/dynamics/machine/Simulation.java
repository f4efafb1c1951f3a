package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Runs a program. Safe for many threads; every run has values of its own.
///
/// Time is start + k · step by whole k, never a sum, so no error of rounding adds up.
public final class Simulation {
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
  private final boolean[] changes;

  /// A simulation of a program by a machine.
  public Simulation(Program program, Machine machine) {
    this.program = program;
    this.machine = machine;
    stocks = program.of(Kind.STOCK);
    registers = program.of(Kind.REGISTER);
    pipelines = program.of(Kind.PIPELINE);
    nonNegative = new boolean[stocks.length];
    for (var i = 0; i < stocks.length; i++) {
      nonNegative[i] = program.slots().get(stocks[i]).nonNegative();
    }
    changes = program.changes();
    stopChanges = Arrays.stream(program.runOrder()).anyMatch(i -> i == program.stop());
  }

  /// A simulation of a program: compiled, or interpreted where it has more constants than one class
  /// of the JVM holds, some 65,000.
  public static Simulation of(Program program) {
    var shared = CommonSubexpressions.of(program);
    Machine machine;
    try {
      machine = Compiler.machine(shared);
    } catch (IllegalArgumentException tooLarge) {
      machine = new Interpreter(shared);
    }
    return new Simulation(shared, machine);
  }

  /// The program that runs.
  public Program program() {
    return program;
  }

  /// How a run differs from the model as written.
  ///
  /// @param overrides values of slots that are given, see {@link Program#given}
  /// @param saved slots to save
  public record Options(Method method, Map<Integer, Double> overrides, int[] saved, long seed) {}

  /// Every variable of the model, as written.
  public Run run() {
    var named = program.named();
    return run(
        new Options(
            program.model().method(),
            Map.of(),
            named.values().stream().mapToInt(i -> i).toArray(),
            1));
  }

  /// One run.
  ///
  /// @throws ModelException when the times make no run
  public Run run(Options options) {
    var state = new State(options);
    state.begin();
    var names =
        Arrays.stream(options.saved()).mapToObj(i -> program.slots().get(i).name()).toList();
    return state.finish(names);
  }

  private final class State {
    private final Options options;
    private final double[] v = new double[program.slots().size()];
    private final double[] kept = new double[registers.length + pipelines.length];
    private final double[][] pipes = new double[pipelines.length][];
    private final Integrator integrator;
    private double start;
    private double dt;
    private int steps;
    private double[] times = new double[0];
    private double[][] values = new double[0][];
    private int[] varying = new int[0];
    private int saved;

    State(Options options) {
      this.options = options;
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
            "cannot run from %s to %s by %s, which must be 0 to %d steps"
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
          throw new ModelException(
              slot.position(), "", "a delay of " + lengths[p] + " is too long");
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
        stepwise(every, period);
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
      var track =
          new EulerOutput(start, dt, steps, stocks, nonNegative, wanted, varying, times, values);
      machine.euler(v, track);
      saved = steps + 1;
    }

    private void stepwise(int every, double period) {
      var untilSave = 0;
      for (var k = 0; ; k++) {
        var time = start + k * dt;
        v[Program.STEP_NUMBER] = k;
        v[Program.TIME] = time;
        v[Program.STEP_TIME] = time;
        machine.step(v);
        if (every > 0 ? untilSave-- == 0 : k * dt >= saved * period - SLACK * dt) {
          save(time);
          untilSave = every - 1;
        }
        if (k == steps || (stopChanges && time >= v[program.stop()] - SLACK * dt)) {
          break;
        }
        advance(k);
      }
    }

    private void checkRoom(int length) {
      if (length * (options.saved().length + 1L) > MOST_VALUES) {
        throw fault(
            "%d variables at %d times or more are too much to save: save fewer, or less often"
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
      saved++;
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
}
