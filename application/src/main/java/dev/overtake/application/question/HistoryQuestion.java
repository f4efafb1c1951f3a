package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.history.History;
import dev.overtake.race.history.HistoryAnalysis;
import dev.overtake.report.terminal.HistoryScreen;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.HistoryRows;
import dev.overtake.report.wording.HistoryWords;
import dev.overtake.report.wording.results.HistoryResult;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// The answer, and each lane, as of the end of each year.
///
/// @param from the first year
public record HistoryQuestion(RaceScope scope, int from) implements RaceQuestion<History> {
  /// The first year when nobody says.
  public static final int USUAL = 2012;

  private static final int EARLIEST = 1900;

  private static final Forms<History> FORMS =
      Forms.<History>of("history", Format.TABLE)
          .screen(HistoryScreen::render)
          .rows(HistoryRows::of)
          .text(Format.MD, HistoryWords::markdown)
          .json(HistoryResult::of)
          .lines(HistoryResult.Then::of);

  @Override
  public History answer(Work work) throws IOException {
    var race = work.ask(new RaceFolderQuestion(scope.race()));
    var request = scope.request(work, race);
    var last = request.asOf().getYear();
    if (from < EARLIEST || from > last) {
      throw Refusal.field(
          "from", " is a year from %s to %s, not %s.".formatted(EARLIEST, last, from));
    }
    var done = new AtomicInteger();
    var all = last - from + 1;
    return AnalysisQuestion.refusing(() ->
        HistoryAnalysis.of(
            race,
            request,
            from,
            work.parallel(),
            () -> work.progress(Math.min(all, done.incrementAndGet()), all, () -> done)));
  }

  @Override
  public Forms<History> forms() {
    return FORMS;
  }
}
