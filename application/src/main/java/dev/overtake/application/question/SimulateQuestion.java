package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.RunRows;
import dev.overtake.report.wording.results.RunResult;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run of a model.
///
/// @param save the variables to save; null for all
public record SimulateQuestion(ModelScope model, @Nullable List<String> save)
    implements Question<Run> {

  public SimulateQuestion {
    save = save == null ? null : List.copyOf(save);
  }

  @Override
  public Run answer(Work work) throws IOException {
    return model.prepared(p -> {
      var saved = p.slots(save);
      var simulation = Models.simulation(p.program().given(p.fixed().keySet()).saving(saved));
      return simulation.run(new Simulation.Options(p.method(), p.fixed(), saved, model.seed()));
    });
  }

  @Override
  public Forms<Run> forms() {
    return Forms.<Run>of("simulate", Format.CSV)
        .brief(RunRows::shown)
        .rows(RunRows::of)
        .text(Format.MD, run -> RunRows.shown(run).markdown())
        .json(run -> RunResult.of(run, model.seed()))
        .lines(RunRows::lines);
  }
}
