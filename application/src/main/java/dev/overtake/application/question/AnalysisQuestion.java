package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.function.Supplier;

/// The analysis from which the answers about a race come. Other questions ask it, so that several
/// of them cost one analysis.
public record AnalysisQuestion(RaceScope scope) implements RaceQuestion<RaceAnalysis> {

  @Override
  public RaceAnalysis answer(Work work) throws IOException {
    var race = work.ask(new RaceFolderQuestion(scope.race()));
    var request = scope.request(work, race);
    return refusing(() -> new RaceAnalysis(race, request, work.parallel()));
  }

  /// What an engine refuses of contenders, as a refusal.
  static <T> T refusing(Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      throw Refusal.field("contenders", ": " + e.getMessage() + ".");
    }
  }

  @Override
  public Forms<RaceAnalysis> forms() {
    return Forms.of("analysis", Format.TABLE);
  }
}
