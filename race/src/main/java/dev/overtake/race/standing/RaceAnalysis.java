package dev.overtake.race.standing;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.race.audit.AuditAnalysis;
import dev.overtake.race.call.Momentum;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.StandingRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who leads a race, on one request. Safe for many threads; the same request gives the same answer
/// at any number of threads. Leads, audit and standing are worked out once and kept.
public final class RaceAnalysis {
  /* Probability from which a direction is called clear. */
  private static final double CLEAR = 0.8;

  private final RaceLeads leads;
  private final Parallel parallel;
  /* In the order of pillars, as seen from A. */
  private final List<IndicatorStanding> indicators;
  private Optional<AuditAnalysis> audit = Optional.empty();
  private boolean audited;
  private @Nullable Standing standing;

  /// Prepares an analysis.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same
  public RaceAnalysis(Race race, StandingRequest request, Parallel parallel) {
    this(RaceLeads.of(race, request, parallel), parallel);
  }

  /// Goes on from leads that are known.
  public RaceAnalysis(RaceLeads leads, Parallel parallel) {
    this.leads = leads;
    this.parallel = parallel;
    var turned = !leads.contest().first().id().equals(leads.view().a().id());
    var inOrder =
        leads.contest().race().definition().pillars().stream()
            .flatMap(p -> leads.leads().stream().filter(l -> l.indicator().pillar().equals(p.id())))
            .toList();
    indicators =
        parallel.map(
            inOrder,
            l -> {
              var own = new IndicatorAnalysis(l).standing();
              return turned ? own.mirrored() : own;
            });
  }

  /// The leads that everything starts from.
  public RaceLeads leads() {
    return leads;
  }

  /// Whether the answer survives other methods; empty when nothing can be called.
  public synchronized Optional<AuditAnalysis> audit() {
    if (!audited) {
      audit = AuditAnalysis.of(leads, parallel);
      audited = true;
    }
    return audit;
  }

  /// Who leads, lane by lane.
  public synchronized Standing standing() {
    var kept = standing;
    if (kept == null) {
      kept = made();
      standing = kept;
    }
    return kept;
  }

  private Standing made() {
    var race = leads.contest().race();
    var definition = race.definition();
    var first = leads.contest().first().id();
    var second = leads.contest().second().id();
    var lastFigures = leads.lastFigures().call(definition.pillars(), first, second);
    return new Standing(
        leads.identity(),
        definition.question(),
        definition.subject(),
        leads.request().asOf().getYear() + definition.horizonYears(),
        leads.names(),
        new Verdict(
            otherwise()
                .map(AuditAnalysis::call)
                .orElseGet(() ->
                    leads
                        .votes()
                        .call(definition.pillars(), first, second)
                        .beside(lastFigures.leader())),
            lastFigures,
            audit().map(AuditAnalysis::robustness).orElse(null),
            momentum(indicators)),
        definition.pillars().stream().flatMap(p -> pillar(p).stream()).toList(),
        indicators,
        own() ? TrackRecordSummary.of(race) : null);
  }

  /// Whether the pair is the one that the race itself asks about.
  private boolean own() {
    var own = leads.contest().race().definition().contenders().subList(0, 2);
    return leads.asked().stream().map(Contender::id).allMatch(own::contains);
  }

  /// What calls the race where a lever asks for another method than counting who is ahead.
  private Optional<AuditAnalysis> otherwise() {
    return leads.request().levers().method().otherwiseCalled() ? audit() : Optional.empty();
  }

  private Optional<PillarStanding> pillar(Pillar pillar) {
    var members = indicators.stream().filter(s -> s.pillar().equals(pillar.id())).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    var lane = new Lane(pillar, leads, members);
    var call = otherwise().flatMap(a -> a.call(pillar.id())).or(lane::call).orElse(null);
    return Optional.of(
        new PillarStanding(
            pillar.id(),
            pillar.title(),
            call,
            lane.lastFigures(),
            lane.footing(),
            lane.ahead(),
            momentum(members),
            members.stream().map(IndicatorStanding::id).toList()));
  }

  /// Directions count where they are clear and the indicator votes, or would but for being a total.
  private Momentum momentum(List<IndicatorStanding> standings) {
    var towards = new TreeMap<String, Integer>();
    leads.contest().pair().forEach(c -> towards.put(c.id(), 0));
    var clear = 0;
    for (var s : standings) {
      var gaining = s.gaining();
      if (gaining == null || s.leader() == null) {
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

  /// Every indicator of the standing in full, in its order.
  public List<IndicatorDetail> details() {
    return parallel.map(indicators, this::detail);
  }

  /// One indicator in full; empty when the race has no figures of it for the pair.
  public Optional<IndicatorDetail> detail(String id) {
    return indicators.stream().filter(s -> s.id().equals(id)).findFirst().map(this::detail);
  }

  private IndicatorDetail detail(IndicatorStanding standing) {
    var lead = lead(standing.id());
    var indicator = lead.indicator();
    return new IndicatorDetail(
        standing,
        indicator.definition(),
        indicator.attribution(),
        indicator.cadence(),
        indicator.rulerGroup(),
        points(lead),
        Fans.of(lead, leads.asked()));
  }

  private IndicatorLead lead(String id) {
    return leads.leads().stream()
        .filter(l -> l.indicator().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<SeriesPoint> points(IndicatorLead lead) {
    var points = new ArrayList<SeriesPoint>();
    for (var series : lead.analysis().series()) {
      series.figures().forEach(f -> points.add(SeriesPoint.of(series, f)));
    }
    points.sort(Comparator.comparing(SeriesPoint::contender));
    return List.copyOf(points);
  }
}
