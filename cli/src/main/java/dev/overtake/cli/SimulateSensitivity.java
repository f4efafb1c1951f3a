package dev.overtake.cli;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.program.Program;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.SensitivityRows;
import dev.overtake.report.wording.results.SensitivityResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// `overtake simulate MODEL --sensitivity VARIABLE`: what a result owes to each input.
final class SimulateSensitivity {
  private static final int POINTS = 1024;

  private final Program program;
  private final Map<Integer, Double> fixed;
  private final Model.Method method;
  private final long seed;

  SimulateSensitivity(Program program, Map<Integer, Double> fixed, Model.Method method, long seed) {
    this.program = program;
    this.fixed = fixed;
    this.method = method;
    this.seed = seed;
  }

  /// The indices of the last value of a slot, as they are to be written.
  String written(List<Variation> variations, int result, OutputOptions output) {
    var indices = indices(variations, result);
    var names = variations.stream().map(Variation::variable).toList();
    var table = SensitivityRows.of(names, indices);
    return switch (output.format(Format.TABLE)) {
      case CSV -> table.csv();
      case TSV -> table.tsv();
      case MD -> table.markdown();
      case TABLE -> TerminalTable.render(table, output.screen());
      case JSON -> Json.document(SensitivityResult.of(names, indices));
      case JSONL -> Json.lines(SensitivityResult.of(names, indices).inputs());
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "simulate");
    };
  }

  private Sensitivity indices(List<Variation> variations, int result) {
    var slots =
        variations.stream().mapToInt(v -> SimulateCommand.slot(program, v.variable())).toArray();
    var given = new HashSet<>(fixed.keySet());
    for (var slot : slots) {
      given.add(slot);
    }
    var simulation = Models.simulation(program.given(given));
    return Sensitivity.of(
        u -> {
          var overrides = new HashMap<>(fixed);
          for (var i = 0; i < slots.length; i++) {
            overrides.put(slots[i], variations.get(i).quantile(u[i]));
          }
          var run =
              simulation.run(new Simulation.Options(method, overrides, new int[] {result}, seed));
          return run.values()[0][run.times().length - 1];
        },
        slots.length,
        POINTS,
        seed,
        Workers.ALL);
  }
}
