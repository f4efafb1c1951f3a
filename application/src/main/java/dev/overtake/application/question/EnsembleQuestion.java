package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.RunRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many runs of a model.
///
/// @param save the variables to save; null for all
/// @param vary a file of how constants vary; null when chance is the model's own
public record EnsembleQuestion(
    ModelScope model, @Nullable List<String> save, int runs, @Nullable Path vary, Sampling sampling)
    implements Question<Ensemble> {
  private static final int MOST_RUNS = 1_000_000;

  public EnsembleQuestion {
    save = save == null ? null : List.copyOf(save);
  }

  @Override
  public Ensemble answer(Work work) throws IOException {
    return model.prepared(p ->
        Ensemble.run(
            p.program(),
            plan(p),
            work.parallel(),
            (done, soFar) -> work.progress(done, runs, soFar)));
  }

  Ensemble.Plan plan(ModelScope.Prepared p) throws IOException {
    var saved = p.slots(save);
    if (runs < 1 || runs > MOST_RUNS) {
      throw Refusal.field("runs", " is from 1 to %s, not %s.".formatted(MOST_RUNS, runs));
    }
    var variations = p.variations(vary);
    return new Ensemble.Plan(
        variations, p.fixed(), runs, sampling, p.method(), saved, model.seed());
  }

  /// The quantiles over the runs, for which these need not be kept.
  public FanQuestion fan() {
    return new FanQuestion(this);
  }

  @Override
  public Forms<Ensemble> forms() {
    return Forms.<Ensemble>of("simulate", Format.CSV)
        .brief(RunRows::shown)
        .rows(RunRows::of)
        .text(Format.MD, ensemble -> RunRows.shown(ensemble).markdown())
        .lines(RunRows::lines)
        .instead(Format.JSON, fan())
        .instead(Format.HTML, fan());
  }
}
