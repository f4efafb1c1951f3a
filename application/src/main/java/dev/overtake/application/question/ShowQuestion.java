package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Work;
import dev.overtake.evidence.Race;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.terminal.ShowScreen;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.SeriesRows;
import dev.overtake.report.wording.results.ShowResult;
import java.io.IOException;

/// One indicator in full.
///
/// @param indicator its id, title or alias
public record ShowQuestion(RaceScope scope, String indicator)
    implements RaceQuestion<ShowQuestion.Answer> {
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("show", Format.TABLE)
          .screen((a, screen) -> ShowScreen.render(a.race, a.standing, a.detail, screen))
          .rows(a -> SeriesRows.of(a.detail))
          .text(Format.MD, a -> SeriesRows.of(a.detail).markdown())
          .json(a -> ShowResult.of(a.standing, a.detail))
          .lines(a -> ShowResult.Point.of(a.detail));

  /// The indicator, and the standing it is part of.
  public record Answer(Race race, Standing standing, IndicatorDetail detail) {}

  @Override
  public Answer answer(Work work) throws IOException {
    var race = work.ask(new RaceFolderQuestion(scope.race()));
    var analysis = work.ask(new AnalysisQuestion(scope));
    var detail = IndicatorNames.detail(race, analysis, indicator);
    return new Answer(race, work.ask(new StandingQuestion(scope)), detail);
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS;
  }
}
