package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Conformance and speed of the system-dynamics engine.
final class DynamicsBench {
  private static final int ENSEMBLE = 10_000;

  private DynamicsBench() {}

  static void run(Report report, List<String> options) throws IOException, InterruptedException {
    var at = options.indexOf("--suite");
    var suite =
        at >= 0 && at + 1 < options.size()
            ? Path.of(options.get(at + 1))
            : M3.folder().resolve("../../dynamics/tests").normalize();
    if (!Files.isDirectory(suite)) {
      report.note("skipped: no test models in " + suite + "; name them with --suite DIR");
      return;
    }
    // First, before the JVM has seen many models: a user runs one.
    if (Files.isDirectory(suite.resolveSibling("models"))) {
      speed(report, suite.resolveSibling(""));
    }
    suite(report, suite);
    var samples = suite.resolveSibling("samples");
    if (Files.isDirectory(samples) && !samples.equals(suite)) {
      suite(report, samples);
    }
    DynamicsChecks.run(report, suite);
  }

  private static void suite(Report report, Path suite) throws IOException {
    report.title("Test models in " + suite.getFileName());
    var outcomes = Suite.run(suite);
    for (var outcome : outcomes) {
      report.note("%-46s %-6s %s".formatted(outcome.folder(), outcome.format(), outcome.verdict()));
    }
    for (var format : List.of("mdl", "xmile", "stmx")) {
      var all = outcomes.stream().filter(o -> o.format().equalsIgnoreCase(format)).toList();
      if (!all.isEmpty()) {
        report.figure(
            "%s: passed of %d".formatted(format, all.size()),
            (double) all.stream().filter(Suite.Outcome::passed).count());
      }
    }
  }

  private static void speed(Report report, Path folder) throws IOException, InterruptedException {
    report.title("World3-03 and SIR, warm, one thread");
    Path file = folder.resolve("models/wrld3-03.mdl");
    report.atMost("World3: read and compiled by a fresh process, ms", FreshModel.millis(file), 500);
    Program program = Models.program(Models.read(file));
    Simulation compiled = Models.simulation(program);
    Map<String, Integer> named = new TreeMap<>();
    program.named().forEach((name, slot) -> named.put(Suite.key(name), slot));
    int[] three =
        Stream.of("population", "persistent_pollution", "nonrenewable_resources")
            .filter(named::containsKey)
            .mapToInt(named::get)
            .toArray();
    report.atMost(
        "World3, three outputs, microseconds",
        micros(Models.simulation(program.saving(three)), three),
        80);
    report.figure("World3, three outputs, runs a second on all cores", perSecond(program, three));
    int[] all = program.named().values().stream().mapToInt(i -> i).toArray();
    report.atMost("World3, all outputs, microseconds", micros(compiled, all), 200);
    Program sir = Models.program(Models.read(folder.resolve("samples/SIR/SIR.xmile")));
    int[] outputs = sir.named().values().stream().mapToInt(i -> i).toArray();
    double own = micros(Models.simulation(sir), outputs);
    report.atMost("SIR, microseconds", own, 40);
    double java = SirByHand.java();
    double c = SirByHand.c();
    report.figure("  the same written by hand in Java, microseconds", java);
    report.figure("  in C at -O2, microseconds", c);
    report.atMost("  SIR over Java by hand", own / java, 1.5);
    report.atMost("  SIR over C", own / c, 2);
    OptionalDouble script = Peer.run("node", "sir.mjs", "1000");
    if (script.isEmpty()) {
      report.note("skipped: the package simulation is not installed; see benchmarks/peers/install");
    } else {
      report.figure("  in the JavaScript package simulation, microseconds", script.getAsDouble());
      report.atLeast("  times as long as ours", script.getAsDouble() / own, 2);
    }
    boolean same = same(compiled.run(), new Simulation(program, new Interpreter(program)).run());
    report.note("World3, compiled equals interpreted to the last bit: " + same);
    new World3(folder.resolve("models")).compare(report, compiled);
  }

  static boolean same(Run a, Run b) {
    return Arrays.equals(a.times(), b.times()) && Arrays.deepEquals(a.values(), b.values());
  }

  /// Runs a second of an ensemble over all cores, with the sampling of its constants.
  private static double perSecond(Program program, int[] saved) {
    var plan =
        new Ensemble.Plan(
            List.of(
                new Variation(
                    "land fraction harvested", 0.6, 0.8, Variation.Distribution.UNIFORM, 0.7)),
            Map.of(),
            ENSEMBLE,
            Sampling.LHS,
            Method.EULER,
            saved,
            1);
    double best = 0;
    for (int round = 0; round < 4; round++) {
      long start = System.nanoTime();
      Ensemble.run(program, plan, Threads.ALL);
      best = Math.max(best, ENSEMBLE * 1e9 / (System.nanoTime() - start));
    }
    return best;
  }

  private static double micros(Simulation simulation, int[] saved) {
    var options = new Simulation.Options(Method.EULER, Map.of(), saved, 1);
    double best = Double.POSITIVE_INFINITY;
    for (int batch = 0; batch < 100; batch++) {
      long start = System.nanoTime();
      for (int run = 0; run < 200; run++) {
        simulation.run(options);
      }
      best = Math.min(best, (System.nanoTime() - start) / 200e3);
    }
    return best;
  }
}
