package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.evidence.PastFigure;
import dev.overtake.race.backtest.MomentumRecord;
import java.io.IOException;

/// Keeps what momentum was worth in a race's folder, for its standing to cite.
public record KeepMomentumQuestion(Replay replay) implements Question<MomentumRecord> {

  @Override
  public MomentumRecord answer(Work work) throws IOException {
    var record = work.ask(new MomentumQuestion(replay));
    PastFigure.keep(work.catalogue().folder(replay.race()), record.figures());
    return record;
  }

  @Override
  public Forms<MomentumRecord> forms() {
    return new MomentumQuestion(replay).forms();
  }
}
