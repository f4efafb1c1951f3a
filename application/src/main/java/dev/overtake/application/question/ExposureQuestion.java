package dev.overtake.application.question;

import dev.overtake.application.Days;
import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.Input;
import dev.overtake.application.input.ScenarioNames;
import dev.overtake.evidence.Race;
import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.ExposureAnalysis;
import dev.overtake.exposure.Vocabulary;
import dev.overtake.exposure.bill.Remark;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import dev.overtake.report.html.ExposurePage;
import dev.overtake.report.wording.ExposureDocument;
import dev.overtake.report.wording.ExposureResults;
import dev.overtake.report.wording.ExposureRows;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a business depends on, what breaks, what next.
///
/// @param bill of materials
/// @param business a manifest with facts about the business; null for none
/// @param scenarios names or files, with `=WEIGHT` if one counts for more; all shipped ones when
///   there is none
/// @param asOf the day on which scenarios are in force; null to judge each as if it held
/// @param knownAt the day by which something must have been known; null for all that is known
/// @param race for capabilities and tripwires
public record ExposureQuestion(
    Input bill,
    @Nullable Input business,
    List<String> scenarios,
    @Nullable String asOf,
    @Nullable String knownAt,
    String race,
    long seed)
    implements Question<ExposureQuestion.Answer> {
  private static final Forms<Answer> FORMS =
      Forms.<Answer>of("exposure", Format.TABLE)
          .document(a -> ExposureDocument.of(a.exposure))
          .rows(a -> ExposureRows.of(a.exposure))
          .text(Format.JSON, a -> ExposureResults.json(a.exposure))
          .lines(a -> ExposureResults.components(a.exposure))
          .text(Format.HTML, a -> ExposurePage.render(a.exposure));

  /// What was found.
  ///
  /// @param remarks what of the bill was not understood
  public record Answer(Exposure exposure, List<Remark> remarks) {
    public Answer {
      remarks = List.copyOf(remarks);
    }
  }

  public ExposureQuestion {
    scenarios = List.copyOf(scenarios);
  }

  @Override
  public Answer answer(Work work) throws IOException {
    var data = work.ask(new RaceFolderQuestion(race));
    var knowledge = Knowledge.read(work.catalogue().data("exposure"));
    var all = Vocabulary.checked(BillFiles.read(bill, business, knowledge), knowledge);
    var cutOff = data.definition().cutOff();
    var day = Days.of("as-of", asOf, cutOff, work.today());
    var latest = day.isAfter(cutOff) ? day : latest(data, day);
    var known = Days.of("known-at", knownAt, latest, work.today());
    var weights = new TreeMap<String, Double>();
    var chosen = chosen(work, weights);
    var request = new ExposureAnalysis.Request(chosen, weights, day, asOf != null, known, seed);
    return new Answer(
        new ExposureAnalysis(all, knowledge, data, request).exposure(), all.remarks());
  }

  /* The tables are newer than the race: without a date everything in them is known. */
  private static LocalDate latest(Race data, LocalDate day) {
    return data.definition().cutOff().equals(day) ? LocalDate.of(9999, 12, 31) : day;
  }

  private List<Scenario> chosen(Work work, Map<String, Double> weights) throws IOException {
    var shipped = Scenarios.folder(work.catalogue().data("exposure/scenarios"));
    if (scenarios.isEmpty()) {
      return shipped;
    }
    var chosen = new ArrayList<Scenario>();
    for (var text : scenarios) {
      var at = text.lastIndexOf('=');
      var name = at < 0 ? text : text.substring(0, at);
      var scenario = ScenarioNames.find(name, shipped, Scenario::id, Scenarios::file);
      if (at >= 0) {
        weights.put(scenario.id(), weight(text.substring(at + 1)));
      }
      chosen.add(scenario);
    }
    return chosen;
  }

  private static double weight(String text) {
    try {
      var weight = Double.parseDouble(text);
      if (weight >= 0 && weight < 1e9) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Falls through to the refusal.
    }
    throw Refusal.of(Refusal.Kind.USAGE, "a scenario's weight is a number, not '" + text + "'.");
  }

  @Override
  public Optional<String> cites() {
    return Optional.of(race);
  }

  @Override
  public Forms<Answer> forms() {
    return FORMS;
  }
}
