package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.report.html.ModelPage;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.SensitivityRows;
import dev.overtake.report.wording.results.SensitivityResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the last value of a variable owes to each constant that varies.
///
/// @param vary a file of how constants vary
public record SensitivityQuestion(ModelScope model, @Nullable Path vary, String result)
    implements Question<SensitivityQuestion.Answer> {
  private static final int POINTS = 1024;
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("simulate", Format.TABLE)
          .brief(a -> SensitivityRows.brief(a.variables, a.indices))
          .rows(a -> SensitivityRows.of(a.variables, a.indices))
          .text(Format.MD, a -> SensitivityRows.brief(a.variables, a.indices).markdown())
          .json(a -> SensitivityResult.of(a.variables, a.indices))
          .lines(a -> SensitivityResult.of(a.variables, a.indices).inputs());

  /// The indices, in the order of the variables.
  public record Answer(List<String> variables, Sensitivity indices) {
    public Answer {
      variables = List.copyOf(variables);
    }
  }

  @Override
  public Answer answer(Work work) throws IOException {
    return model.prepared(p -> {
      var variations = p.variations(vary);
      if (variations.isEmpty()) {
        throw Refusal.field("sensitivity", " needs --vary.");
      }
      return new Answer(
          variations.stream().map(Variation::variable).toList(),
          indices(p, variations, work.parallel()));
    });
  }

  private Sensitivity indices(
      ModelScope.Prepared p, List<Variation> variations, Parallel parallel) {
    var wanted = new int[] {p.slot(result)};
    var slots = variations.stream().mapToInt(v -> p.slot(v.variable())).toArray();
    var given = new HashSet<>(p.fixed().keySet());
    for (var slot : slots) {
      given.add(slot);
    }
    var simulation = Models.simulation(p.program().given(given));
    return Sensitivity.of(
        u -> {
          var overrides = new HashMap<>(p.fixed());
          for (var i = 0; i < slots.length; i++) {
            overrides.put(slots[i], variations.get(i).quantile(u[i]));
          }
          var run =
              simulation.run(new Simulation.Options(p.method(), overrides, wanted, model.seed()));
          return run.values()[0][run.times().length - 1];
        },
        slots.length,
        POINTS,
        model.seed(),
        parallel);
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS.text(
        Format.HTML, a -> ModelPage.of(model.title(), result, a.variables, a.indices).render());
  }
}
