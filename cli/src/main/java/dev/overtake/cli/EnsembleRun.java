package dev.overtake.cli;

import dev.overtake.application.Cancellation;
import dev.overtake.application.question.EnsembleQuestion;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Many runs of a model. On a terminal it says how many are done; when it is interrupted, those
/// that are done stay in a file that says by its name that it is a part.
final class EnsembleRun {
  private final OutputOptions output;
  private final EnsembleQuestion question;
  private final boolean shown;
  private final AtomicInteger percent = new AtomicInteger();
  private final AtomicReference<@Nullable Supplier<?>> finished = new AtomicReference<>();

  EnsembleRun(OutputOptions output, EnsembleQuestion question) {
    this.output = output;
    this.question = question;
    shown = !output.quiet() && OutputOptions.terminal();
  }

  /// Asks and writes.
  void answer() throws IOException {
    var format = output.format(question);
    var fans = format == Format.JSON || format == Format.HTML;
    var session = Session.current();
    var keep = new Thread(() -> session.err().println(kept()));
    Runtime.getRuntime().addShutdownHook(keep);
    try {
      if (fans) {
        var fan = question.fan();
        output.write(fan, Session.application().ask(fan, this::note, new Cancellation()));
      } else {
        var all = Session.application().ask(question, this::note, new Cancellation());
        output.write(question, all);
      }
    } finally {
      if (percent.get() > 0) {
        session.err().print("\r\u001b[K");
      }
      try {
        Runtime.getRuntime().removeShutdownHook(keep);
      } catch (IllegalStateException e) {
        // The process is ending: what is done is being kept.
      }
    }
  }

  /// Hears that so many runs are done.
  void note(int runs, int all, Supplier<?> soFar) {
    finished.set(soFar);
    var now = 100 * runs / all;
    if (shown && percent.getAndSet(now) < now) {
      Session.stderr().printf("\r%s of %s runs", runs, all);
    }
  }

  /// Writes what is done beside the file that was asked for, and says so.
  String kept() {
    var soFar = finished.get();
    if (soFar == null) {
      return "interrupted before the first runs were done.";
    }
    if (!(soFar.get() instanceof Ensemble part)) {
      return "interrupted: quantiles are of all runs or none; as CSV the runs would have been kept.";
    }
    var done = "interrupted after %s of %s runs".formatted(part.values().length, question.runs());
    try {
      return done
          + output
              .writePart(question, part)
              .map(file -> "; they are in " + file + ".")
              .orElse("; with -o FILE they would have been kept.");
    } catch (IOException e) {
      return done + "; they could not be written: " + e.getMessage() + ".";
    }
  }
}
