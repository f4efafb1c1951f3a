package dev.overtake.exposure;

import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Race;
import dev.overtake.exposure.Exposure.Advice;
import dev.overtake.exposure.Exposure.Asked;
import dev.overtake.exposure.Exposure.Outcomes;
import dev.overtake.exposure.Exposure.Outlook;
import dev.overtake.exposure.Exposure.Subject;
import dev.overtake.exposure.Exposure.Unlisted;
import dev.overtake.exposure.Exposure.UseView;
import dev.overtake.exposure.advice.CutSets;
import dev.overtake.exposure.advice.Endings;
import dev.overtake.exposure.advice.NextSteps;
import dev.overtake.exposure.advice.Replacements;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.knowledge.Coefficient;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.resolution.Resolver;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.scenario.Panel;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseJudge;
import dev.overtake.exposure.watch.Duties;
import dev.overtake.exposure.watch.TripwireStatus;
import dev.overtake.exposure.watch.Tripwires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers one request on one bill. Immutable; the same request gives the same answer.
public final class ExposureAnalysis {
  private static final String VERSION = Engine.version();
  private static final int CANDIDATES = 5;

  private final Bill bill;
  private final Knowledge knowledge;
  private final @Nullable Race race;
  private final Request request;
  private final Panel panel;

  /// What is asked.
  ///
  /// @param scenarios in the order of the answer
  /// @param weights of scenarios by id; absent ones weigh one
  /// @param asOf the day of the judgement
  /// @param dated whether scenarios count only while they are in force on that day; else each is
  ///   judged as if it were
  /// @param knownAt only what was known by then is used
  public record Request(
      List<Scenario> scenarios,
      Map<String, Double> weights,
      LocalDate asOf,
      boolean dated,
      LocalDate knownAt,
      long seed) {}

  /// Prepares an analysis.
  ///
  /// @param race for capabilities and tripwires; null to go without
  public ExposureAnalysis(Bill bill, Knowledge knowledge, @Nullable Race race, Request request) {
    this.bill = bill;
    this.knowledge = knowledge.at(request.asOf(), request.knownAt());
    this.race = race;
    this.request = request;
    var dates = new Panel.Dates(request.asOf(), request.dated(), request.knownAt());
    panel = new Panel(request.scenarios(), request.weights(), dates, this.knowledge);
  }

  /// The whole answer.
  public Exposure exposure() {
    var resolved = new Resolver(knowledge, bill, race).resolve();
    var energy = energy();
    var judgements = panel.judgements(bill, resolved);
    var replacements =
        new Replacements(knowledge, bill, request.asOf(), resolved, judgements, race, energy);
    var judge = new UseJudge(request.asOf(), replacements);
    var results = panel.results(bill, judgements, judge);
    var resilience = Resilience.of(results, bill.uses(), bill.loose().size());
    var steps =
        new NextSteps(
                bill,
                request.asOf(),
                replacements,
                knowledge.obligations(),
                (changed, added) -> low(changed, added, resolved, judge))
            .find(resilience.low(), results);
    var advice =
        new Advice(
            steps,
            new CutSets(bill, resolved).find(),
            failing(results).stream()
                .flatMap(c -> replacements.of(c).stream().limit(CANDIDATES))
                .toList(),
            new Fits(energy).of(resolved));
    var outlook =
        new Outlook(
            Duties.of(bill, knowledge, request.asOf()),
            tripwires(resolved),
            new Endings(knowledge).of(resolved));
    return new Exposure(
        asked(), subject(), resolved, new Outcomes(results, resilience), advice, outlook);
  }

  private Asked asked() {
    return new Asked(
        race == null ? null : race.definition().id(),
        request.asOf(),
        request.knownAt(),
        VERSION,
        request.seed(),
        race == null ? null : race.hash());
  }

  private Subject subject() {
    return new Subject(
        bill.name(),
        bill.format(),
        bill.uses().stream()
            .map(u -> new UseView(u.id(), u.title(), u.weight(), u.needs()))
            .toList(),
        bill.components().stream()
            .filter(c -> c.kind() == Kind.OTHER)
            .map(c -> new Unlisted(c.name(), c.type()))
            .toList(),
        bill.reading());
  }

  private static List<String> failing(List<ScenarioResult> results) {
    return results.stream()
        .flatMap(r -> r.uses().stream())
        .flatMap(u -> u.because().stream())
        .filter(r -> r.outcome() != Outcome.KEEPS && !r.component().isEmpty())
        .map(Reason::component)
        .distinct()
        .toList();
  }

  private List<TripwireStatus> tripwires(List<Resolved> resolved) {
    return race == null
        ? List.of()
        : new Tripwires(race, request.asOf(), bill, resolved)
            .of(knowledge.tripwires(), request.seed());
  }

  /* Only what a step changes is judged again: the rest of the bill is resolved already. */
  private double low(Bill changed, List<Component> added, List<Resolved> resolved, UseJudge judge) {
    var all = new ArrayList<>(resolved);
    var resolver = new Resolver(knowledge, changed, race);
    added.forEach(c -> all.add(resolver.resolve(c)));
    var results = panel.results(changed, panel.judgements(changed, all), judge);
    return Resilience.of(results, changed.uses(), changed.loose().size()).low();
  }

  private @Nullable EnergyModel energy() {
    return EnergyModel.named(
        knowledge.energy().stream().collect(Collectors.toMap(Coefficient::id, Coefficient::value)));
  }
}
