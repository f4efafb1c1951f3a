package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Work;
import dev.overtake.race.standing.Standing;
import dev.overtake.report.terminal.StandingTable;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.StandingRows;
import dev.overtake.report.wording.results.IndicatorResult;
import dev.overtake.report.wording.results.StandingResult;
import java.io.IOException;

/// Who leads, lane by lane, how sure that is, and which way it moves.
public record StandingQuestion(RaceScope scope) implements RaceQuestion<Standing> {
  private static final Forms<Standing> FORMS =
      Forms.<Standing>of("standing", Format.TABLE)
          .screen(StandingTable::render)
          .rows(StandingRows::of)
          .text(Format.MD, standing -> StandingRows.brief(standing).markdown())
          .json(StandingResult::of)
          .lines(IndicatorResult::of);

  @Override
  public Standing answer(Work work) throws IOException {
    return work.ask(new AnalysisQuestion(scope)).standing();
  }

  @Override
  public Forms<Standing> forms() {
    return FORMS.instead(Format.HTML, new ReportQuestion(scope));
  }
}
