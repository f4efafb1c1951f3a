package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.Indicator;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.IndicatorsTable;
import dev.overtake.report.wording.results.IndicatorsResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What a race measures.
///
/// @param race its name or folder
/// @param words that the names or definitions speak of; all when there is none
public record IndicatorsQuestion(String race, List<String> words)
    implements Question<List<Indicator>> {
  private static final Forms<List<Indicator>> FORMS =
      Forms.<List<Indicator>>of("indicators", Format.TABLE)
          .brief(IndicatorsTable::brief)
          .rows(IndicatorsTable::full)
          .text(Format.MD, found -> IndicatorsTable.full(found).markdown())
          .json(IndicatorsResult::of)
          .lines(IndicatorsResult::of);

  public IndicatorsQuestion {
    words = List.copyOf(words);
  }

  @Override
  public List<Indicator> answer(Work work) throws IOException {
    var data = work.ask(new RaceFolderQuestion(race));
    var wanted = String.join(" ", words);
    var found = IndicatorsTable.find(data, wanted);
    if (found.isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "no indicator of " + data.definition().id() + " speaks of '" + wanted + "'.",
          "overtake indicators");
    }
    return found;
  }

  @Override
  public Forms<List<Indicator>> forms() {
    return FORMS;
  }

  @Override
  public Optional<String> evidence() {
    return Optional.of(race);
  }
}
