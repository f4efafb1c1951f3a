package dev.overtake.exposure.scenario;

import dev.overtake.evidence.ScenarioHeader.Kind;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.SourceNote;
import dev.overtake.exposure.resolution.Resolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The scenarios that are asked, put on bills. Those that were not known or are not in force are
/// answered without an outcome.
public final class Panel {
  private final List<Scenario> scenarios;
  private final Map<String, Double> weights;
  private final Dates dates;
  private final Knowledge knowledge;

  /// When the judgement is made.
  ///
  /// @param asOf the day of the judgement
  /// @param dated whether scenarios count only while they are in force on that day; else each is
  ///   judged as if it were
  /// @param knownAt only what was known by then is used
  public record Dates(LocalDate asOf, boolean dated, LocalDate knownAt) {}

  /// @param weights of scenarios by id; absent ones weigh one
  public Panel(
      List<Scenario> scenarios, Map<String, Double> weights, Dates dates, Knowledge knowledge) {
    this.scenarios = List.copyOf(scenarios);
    this.weights = Map.copyOf(weights);
    this.dates = dates;
    this.knowledge = knowledge;
  }

  /// A judgement for each scenario that counts.
  public List<Judgement> judgements(Bill of, List<Resolved> resolved) {
    return scenarios.stream()
        .filter(this::counted)
        .map(s -> new Judgement(s, of, resolved, knowledge))
        .toList();
  }

  /// What becomes of the bill under each scenario.
  public List<ScenarioResult> results(Bill of, List<Judgement> judgements, UseJudge judge) {
    var results = new ArrayList<ScenarioResult>();
    for (var scenario : scenarios) {
      var judgement = judgements.stream().filter(j -> j.scenario().equals(scenario)).findFirst();
      var uses = judgement.map(j -> judge.all(of, j)).orElse(List.of());
      results.add(result(scenario, uses, judgement.isPresent()));
    }
    return results;
  }

  private boolean counted(Scenario scenario) {
    var header = scenario.header();
    return !header.known().isAfter(dates.knownAt())
        && (!dates.dated() || header.inForce(dates.asOf()));
  }

  private ScenarioResult result(Scenario scenario, List<UseResult> uses, boolean counted) {
    var header = scenario.header();
    var secondary =
        header.sources().stream()
            .flatMap(s -> knowledge.source(s).stream())
            .noneMatch(SourceNote::primary);
    return new ScenarioResult(
        scenario,
        counted,
        secondary,
        caveats(scenario, secondary),
        weights.getOrDefault(header.id(), 1.0),
        uses);
  }

  private List<Caveat> caveats(Scenario scenario, boolean secondary) {
    var header = scenario.header();
    if (header.known().isAfter(dates.knownAt())) {
      return List.of(new Caveat(Caveat.Kind.NOT_KNOWN, dates.knownAt()));
    }
    var caveats = new ArrayList<Caveat>();
    if (secondary) {
      caveats.add(new Caveat(Caveat.Kind.SECONDARY_SOURCES, null));
    }
    if (dates.dated()) {
      if (!header.inForce(dates.asOf())) {
        caveats.add(
            dates.asOf().isBefore(header.from())
                ? new Caveat(Caveat.Kind.NOT_YET, header.from())
                : new Caveat(Caveat.Kind.ENDED, header.until()));
      }
    } else if (header.until() != null) {
      caveats.add(new Caveat(Caveat.Kind.ENDED_BUT_JUDGED, header.until()));
    } else if (header.kind() == Kind.PENDING) {
      caveats.add(new Caveat(Caveat.Kind.NOT_YET_BUT_JUDGED, header.from()));
    } else if (header.kind() == Kind.HYPOTHETICAL) {
      caveats.add(new Caveat(Caveat.Kind.UNDECIDED_BUT_JUDGED, null));
    }
    return caveats;
  }
}
