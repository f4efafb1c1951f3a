package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.race.backtest.TrackRecord;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.TrackRecordDocument;
import dev.overtake.report.wording.results.BacktestResult;
import java.io.IOException;
import java.util.Optional;

/// How past calls of a race did.
public record BacktestQuestion(Replay replay) implements Question<TrackRecord> {
  private static final Forms<TrackRecord> FORMS =
      Forms.<TrackRecord>of("backtest", Format.TABLE)
          .document(TrackRecordDocument::of)
          .json(BacktestResult::of);

  @Override
  public TrackRecord answer(Work work) throws IOException {
    return work.ask(replay).trackRecord();
  }

  @Override
  public Forms<TrackRecord> forms() {
    return FORMS;
  }

  @Override
  public Optional<String> evidence() {
    return replay.evidence();
  }
}
