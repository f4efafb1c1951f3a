package dev.overtake.exposure;

import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.ScenarioHeader.Kind;
import dev.overtake.exposure.advice.CutSets;
import dev.overtake.exposure.advice.NextSteps;
import dev.overtake.exposure.advice.Replacements;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.hardware.EnergyModel.Conditions;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.knowledge.Coefficient;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.SourceNote;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.resolution.Resolver;
import dev.overtake.exposure.scenario.Judgement;
import dev.overtake.exposure.scenario.Outcome;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseJudge;
import dev.overtake.exposure.scenario.UseResult;
import dev.overtake.exposure.watch.Duties;
import dev.overtake.exposure.watch.Tripwires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers one request on one bill. Immutable; the same request gives the same answer.
public final class ExposureAnalysis {
  private static final String VERSION = Engine.version();

  private final Bill bill;
  private final Knowledge knowledge;
  private final @Nullable Race race;
  private final Request request;

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
  }

  /// The whole answer.
  public Exposure exposure() {
    var resolved = new Resolver(knowledge, bill, race).resolve();
    var energy = energy();
    var judgements = judgements(bill, resolved);
    var replacements = new Replacements(knowledge, bill, resolved, judgements, race, energy);
    var judge = new UseJudge(request.asOf(), replacements);
    var results = results(bill, judgements, judge);
    var resilience = Resilience.of(results, bill.uses());
    var steps =
        new NextSteps(
                bill,
                request.asOf(),
                replacements,
                knowledge.obligations(),
                (changed, added) -> low(changed, added, resolved, judge))
            .find(resilience.low(), results);
    var failing =
        results.stream()
            .flatMap(r -> r.uses().stream())
            .flatMap(u -> u.because().stream())
            .filter(r -> r.outcome() != Outcome.KEEPS && !r.component().isEmpty())
            .map(Reason::component)
            .distinct()
            .toList();
    return new Exposure(
        race == null ? null : race.definition().id(),
        request.asOf(),
        request.knownAt(),
        VERSION,
        request.seed(),
        race == null ? null : race.hash(),
        bill.name(),
        bill.format(),
        resolved,
        bill.uses().stream()
            .map(u -> new Exposure.UseView(u.id(), u.title(), u.weight(), u.needs()))
            .toList(),
        results,
        resilience,
        steps.isEmpty() ? null : steps.getFirst().shown(),
        steps,
        new CutSets(bill, resolved).find(),
        failing.stream().flatMap(c -> replacements.of(c).stream().limit(5)).toList(),
        fits(resolved, energy),
        Duties.of(bill, knowledge, request.asOf()),
        race == null
            ? List.of()
            : new Tripwires(race, request.asOf(), bill, resolved)
                .of(knowledge.tripwires(), request.seed()),
        bill.components().stream()
            .filter(c -> c.kind() == dev.overtake.exposure.bill.Kind.OTHER)
            .map(c -> c.name() + " (" + (c.type().isEmpty() ? "no type" : c.type()) + ")")
            .toList(),
        bill.remarks());
  }

  /* Only what a step changes is judged again: the rest of the bill is resolved already. */
  private double low(Bill changed, List<Component> added, List<Resolved> resolved, UseJudge judge) {
    var all = new ArrayList<>(resolved);
    var resolver = new Resolver(knowledge, changed, race);
    added.forEach(c -> all.add(resolver.resolve(c)));
    return Resilience.of(results(changed, judgements(changed, all), judge), changed.uses()).low();
  }

  private List<Judgement> judgements(Bill of, List<Resolved> resolved) {
    return request.scenarios().stream()
        .filter(this::counted)
        .map(s -> new Judgement(s, of, resolved, knowledge))
        .toList();
  }

  private List<ScenarioResult> results(Bill of, List<Judgement> judgements, UseJudge judge) {
    var results = new ArrayList<ScenarioResult>();
    for (var scenario : request.scenarios()) {
      var judgement = judgements.stream().filter(j -> j.scenario().equals(scenario)).findFirst();
      results.add(
          result(
              scenario,
              judgement.map(j -> judge.all(of, j)).orElse(List.of()),
              judgement.isPresent()));
    }
    return results;
  }

  private boolean counted(Scenario scenario) {
    var header = scenario.header();
    return !header.known().isAfter(request.knownAt())
        && (!request.dated() || header.inForce(request.asOf()));
  }

  private ScenarioResult result(Scenario scenario, List<UseResult> uses, boolean counted) {
    var header = scenario.header();
    var secondary =
        header.sources().stream()
            .flatMap(s -> knowledge.source(s).stream())
            .noneMatch(SourceNote::primary);
    return new ScenarioResult(
        header.id(),
        header.title(),
        header.kind().word(),
        header.from(),
        header.until(),
        counted,
        secondary,
        remark(scenario, secondary),
        request.weights().getOrDefault(header.id(), 1.0),
        header.sources(),
        scenario.effects().stream().map(e -> e.verb().word() + ": " + e.because()).toList(),
        uses);
  }

  private String remark(Scenario scenario, boolean secondary) {
    var header = scenario.header();
    var parts = new ArrayList<String>();
    if (header.known().isAfter(request.knownAt())) {
      return "Not known on " + request.knownAt() + ".";
    }
    if (secondary) {
      parts.add("Rests on secondary sources.");
    }
    if (request.dated() && !header.inForce(request.asOf())) {
      parts.add(
          request.asOf().isBefore(header.from())
              ? "Not in force before " + header.from() + "."
              : "Ended on " + header.until() + ".");
    } else if (!request.dated() && header.until() != null) {
      parts.add("It ended on " + header.until() + "; judged as if it held.");
    } else if (!request.dated() && header.kind() != Kind.HISTORICAL) {
      parts.add(
          header.kind() == Kind.PENDING
              ? "Not in force before " + header.from() + "; judged as if it were."
              : "Nobody has decided it; judged as if it held.");
    }
    return String.join(" ", parts);
  }

  private @Nullable EnergyModel energy() {
    return EnergyModel.named(
        knowledge.energy().stream().collect(Collectors.toMap(Coefficient::id, Coefficient::value)));
  }

  private List<Exposure.Fit> fits(List<Resolved> resolved, @Nullable EnergyModel energy) {
    var fits = new ArrayList<Exposure.Fit>();
    for (var r : resolved) {
      var family = r.family();
      if (family == null || family.parameters() == null || r.weightsOrigin() == null) {
        continue;
      }
      var total = family.parameters();
      var active = family.active() == null ? total : family.active();
      var bits = HardwareFit.bitsOf(r.component().precision());
      var fit = HardwareFit.of(total, bits, 80);
      List<Double> watts = null;
      if (energy != null) {
        var busy = energy.joules(new Conditions(active, total, 128, false, bits <= 8));
        var idle = energy.joules(new Conditions(active, total, 8, false, bits <= 8));
        watts = List.of(busy[0] / 3.6, idle[2] / 3.6);
      }
      fits.add(
          new Exposure.Fit(
              r.component().id(),
              fit.weightsGb(),
              String.format(
                  Locale.ROOT,
                  "%s accelerator%s of 80 GB in %s bits%s",
                  fit.chips(),
                  fit.most() == 1 ? "" : "s",
                  bits == Math.rint(bits) ? String.valueOf((int) bits) : String.valueOf(bits),
                  r.component().precision().isEmpty() ? " (assumed)" : ""),
              watts));
    }
    return fits;
  }
}
