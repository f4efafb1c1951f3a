package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.report.html.LoopsPage;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.LoopRows;
import dev.overtake.report.wording.results.LoopsResult;
import java.io.IOException;

/// The feedback loops that drive a run of a model, and when.
public record LoopsQuestion(ModelScope model) implements Question<Dominance> {

  @Override
  public Dominance answer(Work work) throws IOException {
    return model.prepared(p -> {
      var plan = new Dominance.Plan(p.fixed(), p.method(), model.seed(), Dominance.Plan.CIRCUITS);
      return Dominance.of(p.program(), plan);
    });
  }

  @Override
  public Forms<Dominance> forms() {
    return Forms.<Dominance>of("simulate --loops", Format.TABLE)
        .document(LoopRows::document)
        .rows(LoopRows::of)
        .json(LoopsResult::of)
        .lines(dominance -> LoopsResult.of(dominance).partitions())
        .text(Format.HTML, dominance -> LoopsPage.render(model.title(), dominance));
  }
}
