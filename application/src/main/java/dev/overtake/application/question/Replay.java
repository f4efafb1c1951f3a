package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.backtest.Backtest;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// A race at the ends of past years. Other questions ask it, so that several of them cost one
/// replay.
///
/// @param race its name or folder
/// @param indicators ids of those that count; all when there is none
public record Replay(String race, Set<String> indicators, long seed) implements Question<Backtest> {

  public Replay {
    indicators = Set.copyOf(indicators);
  }

  @Override
  public Backtest answer(Work work) throws IOException {
    var data = work.ask(new RaceFolderQuestion(race));
    IndicatorNames.check(data, indicators, race);
    var backtest =
        new Backtest(
            data, seed, id -> indicators.isEmpty() || indicators.contains(id), work.parallel());
    if (backtest.empty()) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "no past lead of this race can be scored: none has a forecast and a later figure.",
          "overtake indicators " + race);
    }
    return backtest;
  }

  @Override
  public Forms<Backtest> forms() {
    return Forms.of("replay", Format.TABLE);
  }

  @Override
  public Optional<String> evidence() {
    return Optional.of(race);
  }
}
