package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.report.html.ModelPage;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Rows;
import dev.overtake.report.wording.RunRows;
import dev.overtake.report.wording.results.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    return run(p -> p.fixed());
  }

  /// The run with what is given for its constants, or with those of the model.
  private Run run(Function<ModelScope.Prepared, Map<Integer, Double>> constants)
      throws IOException {
    return model.prepared(p -> {
      var fixed = constants.apply(p);
      var saved = p.slots(save);
      var simulation = Models.simulation(p.program().given(fixed.keySet()).saving(saved));
      return simulation.run(new Simulation.Options(p.method(), fixed, saved, model.seed()));
    });
  }

  @Override
  public Forms<Run> forms() {
    return Forms.<Run>of("simulate", Format.CSV)
        .brief(RunRows::shown)
        .rows(RunRows::of)
        .text(Format.MD, run -> RunRows.shown(run).markdown())
        .json(run -> RunResult.of(run, model.seed()))
        .lines(RunRows::lines)
        .with(Format.HTML, (run, screen) -> page(run));
  }

  /// A page of the run; where constants are given, beside the run of the model as it stands.
  private byte[] page(Run run) throws IOException {
    var given =
        model.set().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + " = " + Rows.text(e.getValue()))
            .toList();
    var page =
        given.isEmpty()
            ? ModelPage.of(model.title(), run)
            : ModelPage.of(model.title(), run, run(p -> Map.of()), given);
    return page.render().getBytes(StandardCharsets.UTF_8);
  }
}
