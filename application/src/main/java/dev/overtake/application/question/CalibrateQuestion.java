package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.CalibrationFile;
import dev.overtake.application.input.ObservedFile;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.report.html.ModelPage;
import dev.overtake.report.wording.CalibrationRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.results.CalibrationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Constants of a model from observed series.
///
/// @param plan the file of what to estimate
/// @param observed the file of observations; null where the plan names it
/// @param starts from how many points to search
public record CalibrateQuestion(ModelScope model, Path plan, @Nullable Path observed, int starts)
    implements Question<Calibration> {
  private static final int MOST_STARTS = 10_000;
  private static final String HELP = "overtake simulate --help";
  private static final Forms<Calibration> FORMS =
      Forms.<Calibration>of("simulate --calibrate", Format.TABLE)
          .document(CalibrationRows::document)
          .rows(CalibrationRows::of)
          .json(CalibrationResult::of)
          .lines(c -> CalibrationResult.of(c).parameters());

  @Override
  public Calibration answer(Work work) throws IOException {
    return model.prepared(p -> {
      if (starts < 1 || starts > MOST_STARTS) {
        throw Refusal.field("starts", " is from 1 to %s, not %s.".formatted(MOST_STARTS, starts));
      }
      try {
        return Calibration.of(p.program(), plan(p), work.parallel());
      } catch (InvalidRaceException e) {
        throw Refusal.invalid(e, HELP);
      }
    });
  }

  private Calibration.Plan plan(ModelScope.Prepared p) throws IOException {
    var file = CalibrationFile.read(existing(plan), p.program());
    if (file.parameters().isEmpty()) {
      throw Refusal.of(Refusal.Kind.INVALID, plan + " names no parameter to estimate.", HELP);
    }
    var given = observed == null ? file.observed().orElse(null) : observed;
    if (given == null) {
      throw Refusal.field(
          "calibrate",
          " needs the observations: --observed FILE.csv, or observed: in the YAML.",
          HELP);
    }
    var times =
        Models.simulation(p.program().given(p.fixed().keySet()).saving(new int[0]))
            .run(new Simulation.Options(p.method(), p.fixed(), new int[0], model.seed()))
            .times();
    var series =
        ObservedFile.read(
            existing(given), file.series(), p.program(), times[0], times[times.length - 1]);
    return new Calibration.Plan(
        file.parameters(), series, p.fixed(), p.method(), starts, model.seed());
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    return file;
  }

  @Override
  public Forms<Calibration> forms() {
    return FORMS.text(Format.HTML, c -> ModelPage.of(model.title(), c).render());
  }
}
