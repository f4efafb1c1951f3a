package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import java.util.Arrays;
import java.util.Map;

/// Runs a program. Safe for many threads; every run has values of its own.
///
/// Time is start + k · step by whole k, never a sum, so no error of rounding adds up.
public final class Simulation {
  final Program program;
  final Machine machine;
  final int[] stocks;
  final int[] registers;
  final int[] pipelines;
  final boolean[] nonNegative;
  final boolean stopChanges;
  final boolean stepChanges;
  final boolean[] changes;

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
    stopChanges = changes[program.stop()];
    stepChanges = changes[program.step()] || changes[program.savePeriod()];
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
    var state = new Execution(this, options);
    state.begin();
    var names =
        Arrays.stream(options.saved()).mapToObj(i -> program.slots().get(i).name()).toList();
    return state.finish(names);
  }
}
