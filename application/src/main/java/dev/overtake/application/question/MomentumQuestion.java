package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Work;
import dev.overtake.race.backtest.MomentumRecord;
import dev.overtake.report.html.MomentumCharts;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.MomentumDocument;
import dev.overtake.report.wording.results.MomentumResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What closing speed adds to the level in predicting who leads later.
public record MomentumQuestion(Replay replay) implements Question<MomentumRecord> {
  private static final Forms<MomentumRecord> FORMS =
      Forms.<MomentumRecord>of("backtest", Format.TABLE)
          .document(MomentumDocument::of)
          .json(MomentumResult::of)
          .pictures(MomentumQuestion::charts);

  @Override
  public MomentumRecord answer(Work work) throws IOException {
    return work.ask(replay).momentum();
  }

  private static Map<String, byte[]> charts(MomentumRecord record) {
    return Map.of(
        MomentumDocument.GAINS,
        MomentumCharts.gains(record).getBytes(StandardCharsets.UTF_8),
        MomentumDocument.LASTING,
        MomentumCharts.lasting(record).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Forms<MomentumRecord> forms() {
    return FORMS;
  }

  @Override
  public Optional<String> evidence() {
    return replay.evidence();
  }
}
