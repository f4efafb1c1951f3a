package dev.overtake.cli;

import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.program.Program;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.RunRows;
import dev.overtake.report.wording.results.EnsembleResult;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `overtake simulate MODEL --runs N`: many runs. On a terminal it says how many are done; when it
/// is interrupted, those that are done stay in a file that says by its name that it is a part.
final class SimulateEnsemble {
  private final OutputOptions output;
  private final Ensemble.Plan plan;
  private final boolean shown;
  private final AtomicInteger percent = new AtomicInteger();
  private final AtomicReference<@Nullable Supplier<Ensemble>> finished = new AtomicReference<>();

  SimulateEnsemble(OutputOptions output, Ensemble.Plan plan) {
    this.output = output;
    this.plan = plan;
    shown = !output.quiet() && OutputOptions.terminal();
  }

  /// The result as it is to be written.
  String answer(Program program) {
    var err = Main.err();
    var keep = new Thread(() -> err.println(kept()));
    Runtime.getRuntime().addShutdownHook(keep);
    try {
      return written(Ensemble.run(program, plan, Threads.ALL, this::note));
    } finally {
      if (percent.get() > 0) {
        err.print("\r\u001b[K");
      }
      try {
        Runtime.getRuntime().removeShutdownHook(keep);
      } catch (IllegalStateException e) {
        // The process is ending: what is done is being kept.
      }
    }
  }

  /// Hears that so many runs are done.
  void note(int runs, Supplier<Ensemble> soFar) {
    finished.set(soFar);
    var now = 100 * runs / plan.runs();
    if (shown && percent.getAndSet(now) < now) {
      Main.err().printf("\r%d of %d runs", runs, plan.runs());
    }
  }

  /// Writes what is done beside the file that was asked for, and says so.
  String kept() {
    var soFar = finished.get();
    if (soFar == null) {
      return "interrupted before the first runs were done.";
    }
    var part = soFar.get();
    var done = "interrupted after %d of %d runs".formatted(part.values().length, plan.runs());
    try {
      return done
          + output
              .writePart(written(part))
              .map(file -> "; they are in " + file + ".")
              .orElse("; with -o FILE they would have been kept.");
    } catch (IOException e) {
      return done + "; they could not be written: " + e.getMessage() + ".";
    }
  }

  private String written(Ensemble ensemble) {
    return switch (output.format(Format.CSV)) {
      case CSV -> RunRows.of(ensemble).csv();
      case TSV -> RunRows.of(ensemble).tsv();
      case MD -> RunRows.shown(ensemble).markdown();
      case TABLE -> TerminalTable.render(RunRows.shown(ensemble), output.screen());
      case JSON -> Json.document(EnsembleResult.of(ensemble, plan.seed()));
      case JSONL -> Json.lines(RunRows.lines(ensemble));
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "simulate");
    };
  }
}
