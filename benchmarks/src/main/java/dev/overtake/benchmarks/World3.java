package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Compares World3-03 with a table of its variables that another engine, PySD, worked out.
///
/// In that table two smooths stand still for the first step although their inputs, in the same
/// table, differ from them: the perceived food ratio is 1 at both times while the food ratio is
/// 1.171 and the delay two years. The model is therefore compared as it is, and with these two
/// smooths still for one step.
final class World3 {
  private static final String FOOD = "SMOOTH (food ratio,";
  private static final String LABOUR = "SMOOTHI (labor utilization fraction,";

  private final Path model;
  private final Map<String, double[]> table;

  World3(Path folder) throws IOException {
    model = folder.resolve("wrld3-03.mdl");
    table = Suite.read(folder.resolve("wrld3-03.csv"));
  }

  void compare(Report report, Simulation simulation) throws IOException {
    report.note("World3, every variable at 1e-3: " + Suite.compare(simulation.run(), table));
    report.note(
        "  in the table the perceived food ratio goes from %s to %s, its own inputs give %s"
            .formatted(at("perceived_food_ratio", 0), at("perceived_food_ratio", 1), smoothed()));
    var still = Suite.compare(still(), table);
    report.note("  with the two smooths still for the first step, as in the table: " + still);
    report.atMost("World3: variables that then differ", still.equals("pass") ? 0 : 1, 0);
  }

  private double smoothed() {
    var before = at("perceived_food_ratio", 0);
    var gap = at("food_ratio", 0) - before;
    return before + at("time_step", 0) * gap / at("food_shortage_perception_delay", 0);
  }

  private double at(String name, int row) {
    return table.entrySet().stream()
        .filter(e -> Suite.key(e.getKey()).equals(name))
        .mapToDouble(e -> e.getValue()[row])
        .findFirst()
        .orElse(Double.NaN);
  }

  private Run still() throws IOException {
    var text = Files.readString(model);
    for (var smooth : new String[] {FOOD, LABOUR}) {
      var open = smooth.indexOf('(') + 1;
      var input = smooth.substring(open, smooth.length() - 1);
      var first =
          String.format(
              Locale.ROOT,
              "%s IF THEN ELSE(Time <= INITIAL TIME, 1, %s),",
              smooth.substring(0, open),
              input);
      text = text.replace(smooth, first);
    }
    var changed = Files.createTempFile("world3", ".mdl");
    try {
      Files.writeString(changed, text);
      return Models.simulation(Models.program(Models.read(changed))).run();
    } finally {
      Files.delete(changed);
    }
  }
}
