package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.vensim.VensimReader;
import dev.overtake.dynamics.xmile.XmileReader;
import dev.overtake.dynamics.xmile.XmileWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// What must hold whatever the model: both machines agree, what is written runs as what was read,
/// loops at one moment are named, and harmed files give a result or a sentence, in little memory.
public final class DynamicsChecks {
  private static final int RANDOM_MODELS = 500;
  private static final int MUTATIONS = 1000;
  private static final int DEADLINE = 20;
  private static final double LONG_RUN = 1e6;

  private DynamicsChecks() {}

  static void run(Report report, Path suite) throws IOException, InterruptedException {
    report.title("What must hold for every model");
    var xmile = 0;
    var vensim = 0;
    var different = new ArrayList<String>();
    var models = 0;
    var unequal = new ArrayList<String>();
    for (var file : models(suite)) {
      try {
        var model = Models.read(file);
        var program = Models.program(model);
        models++;
        if (!agree(program)) {
          unequal.add(String.valueOf(file.getFileName()));
        }
        var own = Suite.xmile(file);
        var text = written(model);
        if (text != null) {
          xmile += own ? 1 : 0;
          vensim += own ? 0 : 1;
        }
        if (text == null ? own : !survives(model, text)) {
          different.add(String.valueOf(file.getFileName()));
        }
      } catch (ModelException e) {
        // Refused with a sentence: listed above.
      }
    }
    report.figure("XMILE files that run", xmile);
    report.figure("Vensim files that run and have a form in XMILE", vensim);
    report.atMost("written twice and read, they run differently " + different, different.size(), 0);
    report.figure("models of the suite that run", models);
    report.atMost("compiled differs from interpreted " + unequal, unequal.size(), 0);
    var random = new SplittableRandom(20260611);
    var wrong = 0;
    for (var i = 0; i < RANDOM_MODELS; i++) {
      wrong += agree(Models.program(RandomModels.next(random))) ? 0 : 1;
    }
    report.atMost("the same of %d random models".formatted(RANDOM_MODELS), wrong, 0);
    report.note("a loop at one moment: " + algebraic());
    child(suite);
  }

  /// Whether the compiled program gives what the interpreter gives, to the last bit.
  static boolean agree(Program program) {
    var compiled = Models.simulation(program).run();
    return DynamicsBench.same(compiled, new Simulation(program, new Interpreter(program)).run());
  }

  /// The model as XMILE; null where that has no form for it.
  private static @Nullable String written(Model model) {
    try {
      return XmileWriter.write(model);
    } catch (ModelException e) {
      return null;
    }
  }

  /// Through XMILE to a model, twice.
  private static boolean survives(Model model, String text) {
    var once = XmileReader.read(new StringReader(text), "once.xmile");
    var twice = XmileReader.read(new StringReader(XmileWriter.write(once)), "twice.xmile");
    var run = Models.simulation(model).run();
    return Suite.sameVariables(run, Models.simulation(once).run())
        && Suite.sameVariables(run, Models.simulation(twice).run());
  }

  private static String algebraic() {
    try {
      Models.program(
          VensimReader.read(
              "price = demand / 2~~|\ndemand = 9 - price~~|\n" + RandomModels.CONTROL, "loop.mdl"));
      return "MISS, it was accepted";
    } catch (ModelException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<Path> models(Path suite) throws IOException {
    var models = new ArrayList<Path>();
    try (var folders = Files.list(suite)) {
      for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
        models.addAll(Suite.models(folder));
      }
    }
    return models;
  }

  private static void child(Path suite) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DynamicsChecks.class.getName(),
                suite.toString())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the mutated models ended with " + process.exitValue());
    }
  }

  /// Harms models of a suite and reads, compiles and runs them in this process.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var report = new Report(System.out);
    report.title(MUTATIONS + " mutated models with 1 GiB of heap");
    var random = new SplittableRandom(20260612);
    var files = models(Path.of(arguments[0]));
    var folder = Files.createTempDirectory("mutated");
    var counts = new int[3];
    for (var i = 0; i < MUTATIONS; i++) {
      var source = files.get(random.nextInt(files.size()));
      var file = folder.resolve(Suite.xmile(source) ? "m.xmile" : "m.mdl");
      Files.write(file, Mutation.of(Files.readAllBytes(source), random));
      counts[outcome(report, file, source)]++;
      Files.delete(file);
    }
    Files.delete(folder);
    report.figure("a result", counts[0]);
    report.figure("refused with file, line and sentence", counts[1]);
    report.atMost("broken, or later than %d seconds".formatted(DEADLINE), counts[2], 0);
    System.exit(0);
  }

  private static int outcome(Report report, Path file, Path source) throws InterruptedException {
    var answer = new CompletableFuture<Integer>();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            answer.complete(tried(file));
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(DEADLINE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      report.note("broken, from %s: %s".formatted(source.getFileName(), e));
      return 2;
    }
  }

  private static int tried(Path file) throws IOException {
    try {
      var program = Models.program(Models.read(file));
      if (steps(program) < LONG_RUN) {
        Models.simulation(program).run();
      }
      return 0;
    } catch (ModelException e) {
      return String.valueOf(e.getMessage()).matches("(?s)m\\.(mdl|xmile):\\d+: .*") ? 1 : 2;
    }
  }

  /// A run that was only made long is not run.
  private static double steps(Program program) {
    var v = new double[program.slots().size()];
    var machine = new Interpreter(program);
    machine.control(v);
    machine.initial(v);
    return (v[program.stop()] - v[program.start()]) / v[program.step()];
  }
}
