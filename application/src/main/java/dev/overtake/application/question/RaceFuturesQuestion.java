package dev.overtake.application.question;

import dev.overtake.application.Days;
import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.Race;
import dev.overtake.race.system.Futures;
import dev.overtake.race.system.RaceFutures;
import dev.overtake.report.html.FuturesPage;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.results.FuturesResult;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shipped model of the race, calibrated and run forward.
///
/// @param race where the figures are
/// @param scenario names or files, stacked with `+`
/// @param compare another one to run with the same members; null for none
/// @param asOf the day on whose knowledge the model is calibrated; null for the data's cut-off
/// @param runs members of the ensemble
public record RaceFuturesQuestion(
    String race,
    String scenario,
    @Nullable String compare,
    @Nullable String asOf,
    int runs,
    long seed)
    implements Question<RaceFuturesQuestion.Answer> {
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("simulate race", Format.TABLE)
          .document(a -> FuturesDocument.of(a.futures, a::name))
          .json(a -> FuturesResult.of(a.futures))
          .lines(a -> List.of(FuturesResult.of(a.futures)))
          .text(
              Format.HTML,
              a -> FuturesPage.render(a.futures, a.race.definition().title(), a::name));

  /// The futures, and the race whose contenders they name.
  public record Answer(Race race, Futures futures) {
    private String name(String id) {
      return RaceModel.name(race, id);
    }
  }

  @Override
  public Answer answer(Work work) throws IOException {
    var model = RaceModel.of(work, race, runs);
    var shipped = model.shipped();
    var first = model.scenario(scenario, shipped);
    var second = compare == null ? null : model.scenario(compare, shipped);
    var others = shipped.stream().filter(s -> !s.effects().isEmpty()).toList();
    return new Answer(model.race(), futures(work, model).futures(first, second, others));
  }

  private RaceFutures futures(Work work, RaceModel model) {
    var day = Days.of("as-of", asOf, model.race().definition().cutOff(), work.today());
    try {
      return new RaceFutures(model.system(), model.race(), day, runs, seed, work.parallel());
    } catch (IllegalArgumentException e) {
      throw Refusal.field("as-of", ": " + e.getMessage() + ".");
    }
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS;
  }
}
