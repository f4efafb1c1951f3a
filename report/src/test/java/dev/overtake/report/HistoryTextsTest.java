package dev.overtake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.estimation.Parallel;
import dev.overtake.race.history.Answered;
import dev.overtake.race.history.CallChanges;
import dev.overtake.race.history.HistoryAnalysis;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.StandingRequest;
import dev.overtake.report.terminal.HistoryScreen;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.CallChangeRows;
import dev.overtake.report.wording.CallChangeWords;
import dev.overtake.report.wording.HistoryRows;
import dev.overtake.report.wording.HistoryWords;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.results.CallChangesResult;
import dev.overtake.report.wording.results.HistoryResult;
import dev.overtake.report.wording.results.KeptAnswer;
import dev.overtake.report.wording.results.StandingResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What a race's answer was in past years, and what changed since an earlier one.
class HistoryTextsTest {
  private static final SmallRace SMALL = SmallRace.create();

  @Test
  void history() {
    var history =
        HistoryAnalysis.of(
            SMALL.race(), StandingRequest.of(SMALL.race()), 2018, Parallel.sequential(), () -> {});
    Golden.same("history.txt", HistoryScreen.render(history, new Screen(false, false)));
    Golden.same("history.md", HistoryWords.markdown(history));
    Golden.same("history.csv", HistoryRows.of(history).csv());
    Golden.same("history.json", Json.document(HistoryResult.of(history)));
  }

  @Test
  void whatChangedSinceAnEarlierDay() {
    var changes =
        CallChanges.between(answered(then()), answered(SMALL.standing()), SMALL.standing());
    Golden.same("changes.md", CallChangeWords.document(changes).markdown());
    Golden.same("changes.csv", CallChangeRows.of(changes).csv());
    Golden.same("changes.json", Json.document(CallChangesResult.of(changes)));
  }

  @Test
  void aKeptAnswerIsReadAsTheAnswerItWas() {
    var kept = KeptAnswer.read(Json.document(StandingResult.of(then())));
    var changes = CallChanges.between(kept, answered(SMALL.standing()), SMALL.standing());
    var direct =
        CallChanges.between(answered(then()), answered(SMALL.standing()), SMALL.standing());
    assertEquals(CallChangeRows.of(direct).csv(), CallChangeRows.of(changes).csv());
  }

  private static Standing then() {
    var request = StandingRequest.of(SMALL.race()).at(LocalDate.of(2016, 12, 31));
    return new RaceAnalysis(SMALL.race(), request, Parallel.sequential()).standing();
  }

  private static Answered answered(Standing standing) {
    return Answered.of(standing, KeptAnswer.method(standing.run()));
  }
}
