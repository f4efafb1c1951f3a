package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads and compiles a model as the first thing that a process does, as on the command line.
public final class FreshModel {
  private static final int PROCESSES = 5;

  private FreshModel() {}

  /// Milliseconds from the file to a simulation, without the start of the JVM: the best of some
  /// processes.
  static double millis(Path model) throws IOException {
    var best = Double.POSITIVE_INFINITY;
    for (var i = 0; i < PROCESSES; i++) {
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FreshModel.class.getName(),
                  model.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      best = Math.min(best, Double.parseDouble(answer));
    }
    return best;
  }

  /// Prints the milliseconds.
  ///
  /// @param arguments the file of the model
  public static void main(String... arguments) throws IOException {
    var start = System.nanoTime();
    var simulation = Models.simulation(Models.read(Path.of(arguments[0])));
    var millis = (System.nanoTime() - start) / 1e6;
    System.out.println(simulation.program().slots().isEmpty() ? Double.NaN : millis);
  }
}
