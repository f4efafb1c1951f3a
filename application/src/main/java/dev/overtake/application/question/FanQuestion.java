package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.ensemble.Fan;
import dev.overtake.report.html.ModelPage;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.results.EnsembleResult;
import java.io.IOException;

/// Quantiles over many runs of a model. The runs are not kept.
///
/// @param ensemble the runs
public record FanQuestion(EnsembleQuestion ensemble) implements Question<Fan> {

  @Override
  public Fan answer(Work work) throws IOException {
    return ensemble
        .model()
        .prepared(p ->
            Fan.of(
                p.program(),
                ensemble.plan(p),
                work.parallel(),
                EnsembleResult.probabilities(),
                done -> work.progress(done, ensemble.runs(), () -> done)));
  }

  @Override
  public Forms<Fan> forms() {
    return Forms.<Fan>of("simulate", Format.JSON)
        .json(fan -> EnsembleResult.of(fan, ensemble.model().seed()))
        .text(Format.HTML, fan -> ModelPage.of(ensemble.model().title(), fan).render());
  }
}
