package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.race.system.SystemBacktest;
import dev.overtake.race.system.SystemScores;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.SystemScoresDocument;
import dev.overtake.report.wording.results.SystemScoresResult;
import java.io.IOException;

/// How the shipped model of the race did at the ends of past years, against simple forecasts.
///
/// @param race where the figures are
/// @param runs members of the ensemble
public record RaceScoresQuestion(String race, int runs, long seed)
    implements Question<SystemScores> {
  private static final Forms<SystemScores> FORMS =
      Forms.<SystemScores>of("simulate race", Format.TABLE)
          .document(SystemScoresDocument::of)
          .json(SystemScoresResult::of)
          .lines(scores -> SystemScoresResult.of(scores).calls());

  @Override
  public SystemScores answer(Work work) throws IOException {
    var model = RaceModel.of(work, race, runs);
    return new SystemBacktest(model.system(), model.race(), runs, seed, work.parallel()).scores();
  }

  @Override
  public Forms<SystemScores> forms() {
    return FORMS;
  }
}
