package dev.overtake.race;

import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Works out one indicator for a pair: the standing and the draws behind it.
///
/// The pair stands in the order of ids; {@link Orientation} turns results to the order asked for.
final class IndicatorAnalysis {

  /// @param draws null when not determinable
  /// @param voices what each source says of the lead, of which the draws are the mixture
  record Result(
      IndicatorStanding standing, @Nullable LeadDraws draws, List<LeadModel.Voice> voices) {}

  private final Race race;
  private final Indicator indicator;
  private final List<Series> series;
  private final LocalDate asOf;
  private final long seed;
  private final Contender first;
  private final Contender second;
  private final Ruler ruler;
  private final Calendar calendar;

  IndicatorAnalysis(
      Race race,
      Indicator indicator,
      List<Series> series,
      LocalDate asOf,
      long seed,
      Contender first,
      Contender second) {
    this.race = race;
    this.indicator = indicator;
    this.series = series;
    this.asOf = asOf;
    this.seed = seed;
    this.first = first;
    this.second = second;
    this.ruler = new Ruler(indicator, race.definition());
    this.calendar = Calendar.of(asOf, race.definition().horizonYears(), indicator.kind());
  }

  /// The standing, of the first contender by id over the second.
  Result result() {
    var duels = duels();
    var model = model();
    var base = model.base(duels);
    var facts = new Facts(race, indicator, series, asOf, first, second, ruler);
    if (base.isEmpty()) {
      return new Result(undeterminable(facts, facts.reason(duels)), null, List.of());
    }
    var voices = model.voices(duels, base.get());
    var draws = LeadModel.mixed(voices);
    return new Result(standing(facts, duels, base.get(), draws), draws, voices);
  }

  /// What a standing rests on, for scoring it later.
  record Frozen(Ruler ruler, Calendar calendar, Duel base, LeadDraws draws) {}

  /// The lead as it would be printed; empty when not determinable.
  Optional<Frozen> frozen() {
    var duels = duels();
    var model = model();
    return model
        .base(duels)
        .map(base -> new Frozen(ruler, calendar, base, model.draw(duels, base)));
  }

  /// Duels of every source that has both contenders.
  List<Duel> duels() {
    var duels = new ArrayList<Duel>();
    for (var a : series) {
      for (var b : series) {
        if (a.contender().equals(first.id())
            && b.contender().equals(second.id())
            && a.source().equals(b.source())) {
          duels.add(Duel.of(track(a), track(b)));
        }
      }
    }
    return duels;
  }

  /// The duel over the most periods, whether its source still reports or not.
  Optional<Duel> longest() {
    return duels().stream()
        .filter(d -> d.common().size() >= LeadModel.FEWEST)
        .max(
            Comparator.comparingInt((Duel d) -> d.common().size())
                .thenComparing(Duel::source, Comparator.reverseOrder()));
  }

  /// The source that the indicator is read from first, where it can be modelled.
  Optional<Duel> base() {
    return model().base(duels());
  }

  Ruler ruler() {
    return ruler;
  }

  private LeadModel model() {
    return new LeadModel(ruler, calendar, this::weight, seed);
  }

  Track track(Series s) {
    return Track.of(s, ruler, tier(s.source()));
  }

  private Tier tier(String source) {
    return race.source(source).map(Source::tier).orElse(Tier.PRESS);
  }

  double weight(String source) {
    return race.definition().sourceWeights().getOrDefault(tier(source), 1.0);
  }

  private IndicatorStanding standing(Facts facts, List<Duel> duels, Duel base, LeadDraws draws) {
    var scored = indicator.direction() != Direction.CONTEXT;
    var leads = new Quantiles(draws.now());
    var call = Call.of(draws.now(), ruler.tieZone(), first.id(), second.id());
    var firstLeads = leads.at(0.5) >= 0;
    var since = since(draws, firstLeads, base);
    var frontier = indicator.kind() == IndicatorKind.FRONTIER;
    var momentum = frontier ? null : Pace.of(pace(duels, draws));
    var flags = new ArrayList<>(facts.flags());
    if (since.censored()) {
      flags.add("since-censored");
    }
    var behind =
        frontier
            ? MonthsBehind.of(
                    firstLeads ? base.first() : base.second(),
                    firstLeads ? base.second() : base.first(),
                    base.common(),
                    ruler.sign())
                .orElse(null)
            : null;
    return facts.standing(
        new Facts.Estimate(
            scored ? call : null,
            leads.interval(0.8),
            leads.interval(0.95),
            base.leads(ruler).getLast().value(),
            since.interval(),
            frontier ? null : growth(base),
            momentum == null ? null : momentum.closing(),
            momentum == null ? null : gaining(momentum),
            momentum == null ? null : momentum.acceleration(),
            behind,
            scored && !frontier
                ? LeadChanges.of(
                    draws,
                    ruler.tieZone(),
                    firstLeads,
                    (firstLeads ? second : first).id(),
                    calendar)
                : null),
        base.common().getLast().text(),
        flags,
        null);
  }

  private IndicatorStanding undeterminable(Facts facts, String reason) {
    var scored = indicator.direction() != Direction.CONTEXT;
    return facts.standing(
        Facts.Estimate.none(scored ? Call.notDeterminable() : null), null, facts.flags(), reason);
  }

  /// The pace of a total that only grows is that of its increments.
  private LeadDraws pace(List<Duel> duels, LeadDraws draws) {
    if (indicator.kind() != IndicatorKind.CUMULATIVE) {
      return draws;
    }
    var steps =
        duels.stream()
            .map(d -> Duel.of(d.first().increments(ruler), d.second().increments(ruler)))
            .toList();
    return model().base(steps).map(b -> model().draw(steps, b)).orElse(draws);
  }

  private Map<String, Double> gaining(Pace pace) {
    var chances = new TreeMap<String, Double>();
    chances.put(first.id(), pace.firstGains());
    chances.put(second.id(), 1 - pace.firstGains());
    return chances;
  }

  private @Nullable Map<String, Interval> growth(Duel base) {
    var growth = new TreeMap<String, Interval>();
    for (var track : List.of(base.first(), base.second())) {
      var levels = indicator.kind() == IndicatorKind.CUMULATIVE ? track.increments(ruler) : track;
      if (levels.seen().size() < LeadModel.FEWEST) {
        return null;
      }
      var observed = levels.observed();
      var now = new double[] {Math.max(calendar.now(), observed.lastTime())};
      var random = Streams.of(seed, indicator.id(), track.source(), track.contender(), "growth");
      var paths = Trend.fit(observed, drift()).draw(now, GROWTH_DRAWS, random);
      var slopes = Arrays.stream(paths.slope()).mapToDouble(s -> s[0]).toArray();
      growth.put(track.contender(), new Quantiles(slopes).interval(0.8));
    }
    return growth;
  }

  /* One more than a multiple of forty, see Quantiles. */
  private static final int GROWTH_DRAWS = 401;

  Drift drift() {
    return indicator.scale() == Scale.SHARE ? Drift.NONE : Drift.GROWING;
  }

  /// When the side that leads now took the lead.
  private static Since since(LeadDraws draws, boolean firstLeads, Duel base) {
    var began = new ArrayList<Double>();
    var censored = 0;
    for (var d = 0; d < draws.size(); d++) {
      if (draws.now()[d] >= 0 == firstLeads) {
        began.add(draws.since()[d]);
        censored += Double.isNaN(draws.since()[d]) ? 1 : 0;
      }
    }
    if (began.isEmpty() || censored * 2 > began.size()) {
      var start = base.common().getFirst();
      var year = (Period.yearOf(start.start()) + start.endYear()) / 2;
      return new Since(new Interval(year, year, year), true);
    }
    // Draws that lead from the beginning count as having begun before everything seen.
    var sorted =
        began.stream()
            .mapToDouble(t -> Double.isNaN(t) ? Double.NEGATIVE_INFINITY : t)
            .sorted()
            .toArray();
    var earliest = Arrays.stream(sorted).filter(Double::isFinite).findFirst().orElse(0);
    return new Since(
        new Interval(
            pick(sorted, 0.5, earliest), pick(sorted, 0.1, earliest), pick(sorted, 0.9, earliest)),
        false);
  }

  private static double pick(double[] sorted, double p, double earliest) {
    return Math.max(sorted[(int) Math.round((sorted.length - 1) * p)], earliest);
  }

  private record Since(Interval interval, boolean censored) {}
}
