package dev.overtake.race;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Engine;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Answers one request on one race. Immutable, safe for many threads; the same request gives the
/// same answer at any number of threads.
public final class RaceAnalysis {

  /// Version of the methods: results of one version are comparable.
  public static final String ENGINE = Engine.version();

  private final Race race;
  private final StandingRequest request;
  private final Contender first;
  private final Contender second;
  private final Orientation orientation;
  private final List<IndicatorAnalysis.Result> results;
  private final Evidence evidence;

  /// Prepares an analysis.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same
  public RaceAnalysis(Race race, StandingRequest request) {
    this.race = race;
    this.request = request;
    if (request.a().equals(request.b())) {
      throw new IllegalArgumentException(request.a() + " cannot race itself");
    }
    var a = contender(request.a());
    var b = contender(request.b());
    var turned = a.id().compareTo(b.id()) > 0;
    first = turned ? b : a;
    second = turned ? a : b;
    orientation = new Orientation(turned);
    evidence = Evidence.asOf(race, request.asOf());
    results =
        race.indicators().parallelStream()
            .filter(i -> concerns(i.id()))
            .map(i -> analysis(i).result())
            .toList();
  }

  /// Who leads, lane by lane.
  public Standing standing() {
    var votes = votes();
    return standing(votes, votes.voters().isEmpty() ? null : raceAudit().brief(votes));
  }

  /// Whether the answer survives other methods; empty when nothing can be called.
  public Optional<Audit> audit() {
    var votes = votes();
    return votes.voters().isEmpty()
        ? Optional.empty()
        : Optional.of(raceAudit().audit(standing(votes, null), votes));
  }

  /// A composite index of all contenders, beside the robustness of the pair's call.
  ///
  /// @throws IllegalArgumentException when the method cannot be applied to this race
  public Index index(IndexMethod method) {
    return new RaceIndex(race, evidence, method).index(standing());
  }

  private RaceAudit raceAudit() {
    var subjects = new ArrayList<RaceAudit.Subject>();
    for (var result : results) {
      var indicator = race.indicator(result.standing().id()).orElseThrow();
      if (indicator.votes()) {
        subjects.add(new RaceAudit.Subject(indicator, analysis(indicator), result));
      }
    }
    return new RaceAudit(race, request, first, second, evidence, subjects);
  }

  private Votes votes() {
    return Votes.of(voters(), request.seed());
  }

  private Standing standing(Votes votes, @Nullable Robustness robustness) {
    var balances = new ArrayList<double[]>();
    var pillars = new ArrayList<PillarStanding>();
    for (var pillar : race.definition().pillars()) {
      var members =
          results.stream()
              .map(r -> r.standing())
              .filter(s -> s.pillar().equals(pillar.id()))
              .toList();
      if (members.isEmpty()) {
        continue;
      }
      var balance = votes.pillar(pillar.id());
      balance.ifPresent(balances::add);
      var call =
          balance
              .map(b -> Votes.call(b, first.id(), second.id()))
              .orElse(
                  members.stream().allMatch(m -> m.leader() == null)
                      ? null
                      : Call.notDeterminable());
      pillars.add(
          new PillarStanding(
              pillar.id(),
              pillar.title(),
              call == null ? null : call.word(),
              call == null ? null : call.leader(),
              call == null ? null : call.probability(),
              direction(momentum(members)),
              members.stream().map(IndicatorStanding::id).toList()));
    }
    var overall =
        balances.isEmpty()
            ? Call.notDeterminable()
            : Votes.call(Votes.mean(balances), first.id(), second.id());
    var definition = race.definition();
    return new Standing(
        definition.id(),
        request.asOf(),
        ENGINE,
        request.seed(),
        race.hash(),
        definition.title(),
        definition.question(),
        definition.subject(),
        request.asOf().getYear() + definition.horizonYears(),
        List.of(name(contender(request.a())), name(contender(request.b()))),
        new Verdict(
            overall.word(),
            overall.leader(),
            overall.probability(),
            robustness,
            momentum(results.stream().map(r -> r.standing()).toList())),
        pillars,
        inOrderOfPillars(),
        Experience.of(race));
  }

  /// Every indicator of the standing in full, in its order.
  public List<IndicatorDetail> details() {
    return inOrderOfPillars().parallelStream().map(this::detail).toList();
  }

  /// One indicator in full; empty when the race has no figures of it for the pair.
  public Optional<IndicatorDetail> detail(String id) {
    return inOrderOfPillars().stream().filter(s -> s.id().equals(id)).findFirst().map(this::detail);
  }

  private IndicatorDetail detail(IndicatorStanding standing) {
    var indicator = race.indicator(standing.id()).orElseThrow();
    var analysis = analysis(indicator);
    return new IndicatorDetail(
        standing,
        indicator.definition(),
        indicator.attribution(),
        indicator.cadence().word(),
        indicator.rulerGroup(),
        points(indicator),
        analysis
            .base()
            .map(base -> Fans.of(indicator, base, analysis.drift(), race, request))
            .orElse(List.of()));
  }

  private List<SeriesPoint> points(Indicator indicator) {
    return evidence.series(indicator.id()).stream()
        .flatMap(s ->
            s.figures().stream()
                .map(f ->
                    new SeriesPoint(
                        s.contender(),
                        s.source(),
                        f.period().text(),
                        (Period.yearOf(f.period().start()) + f.period().endYear()) / 2,
                        f.value(),
                        f.low(),
                        f.high(),
                        f.status().word(),
                        f.revised(),
                        f.note())))
        .sorted(Comparator.comparing(SeriesPoint::contender))
        .toList();
  }

  private List<IndicatorStanding> inOrderOfPillars() {
    return race.definition().pillars().stream()
        .flatMap(p ->
            results.stream()
                .map(r -> orientation.apply(r.standing()))
                .filter(s -> s.pillar().equals(p.id())))
        .toList();
  }

  private List<Votes.Voter> voters() {
    var voters = new ArrayList<Votes.Voter>();
    for (var result : results) {
      var draws = result.draws();
      var indicator = race.indicator(result.standing().id()).orElseThrow();
      if (draws != null && indicator.votes()) {
        voters.add(new Votes.Voter(indicator, draws.now(), result.standing().tieZone()));
      }
    }
    return voters;
  }

  /// Directions count where they are clear and the indicator votes, or would but for being a total.
  private Momentum momentum(List<IndicatorStanding> standings) {
    var towards = new TreeMap<String, Integer>();
    towards.put(first.id(), 0);
    towards.put(second.id(), 0);
    var clear = 0;
    for (var standing : standings) {
      var gaining = standing.gaining();
      if (gaining == null || standing.leader() == null) {
        continue;
      }
      for (var side : gaining.entrySet()) {
        if (side.getValue() >= CLEAR) {
          clear++;
          towards.merge(side.getKey(), 1, Integer::sum);
        }
      }
    }
    return new Momentum(clear, towards);
  }

  /* Probability from which a direction is called clear. */
  private static final double CLEAR = 0.8;

  private String direction(Momentum momentum) {
    var toFirst = momentum.towards().getOrDefault(first.id(), 0);
    var toSecond = momentum.towards().getOrDefault(second.id(), 0);
    return toFirst.equals(toSecond) ? "unclear" : toFirst > toSecond ? first.id() : second.id();
  }

  private IndicatorAnalysis analysis(Indicator indicator) {
    return new IndicatorAnalysis(
        race,
        indicator,
        evidence.series(indicator.id()),
        request.asOf(),
        request.seed(),
        first,
        second);
  }

  private boolean concerns(String indicator) {
    return evidence.series(indicator).stream()
        .anyMatch(s ->
            (s.contender().equals(first.id()) || s.contender().equals(second.id()))
                && s.last().isPresent());
  }

  private Contender contender(String id) {
    return race.contender(id)
        .orElseThrow(() -> new IllegalArgumentException("no contender '" + id + "' in this race"));
  }

  private static ContenderName name(Contender c) {
    return new ContenderName(c.id(), c.name(), c.shortName(), c.inProse());
  }
}
