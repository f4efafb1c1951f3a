package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Work;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.terminal.CrossingScreen;
import dev.overtake.report.wording.CrossingRows;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.results.CrossingResult;
import java.io.IOException;

/// When the lead in an indicator changes hands.
///
/// @param indicator its id, title or alias
public record CrossingQuestion(RaceScope scope, String indicator)
    implements RaceQuestion<CrossingQuestion.Answer> {
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("crossing", Format.TABLE)
          .screen((a, screen) -> CrossingScreen.render(a.standing, a.indicator, screen))
          .rows(a -> CrossingRows.of(a.indicator))
          .text(Format.MD, a -> CrossingRows.of(a.indicator).markdown())
          .json(a -> CrossingResult.of(a.standing, a.indicator));

  /// The indicator, and the standing it is part of.
  public record Answer(Standing standing, IndicatorStanding indicator) {}

  @Override
  public Answer answer(Work work) throws IOException {
    var shown = work.ask(new ShowQuestion(scope, indicator));
    return new Answer(shown.standing(), shown.detail().standing());
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS;
  }
}
