package dev.overtake.race.standing;

import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Period;
import dev.overtake.race.call.Call;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.lead.LeadChanges;
import dev.overtake.race.lead.LeadDraws;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.lead.MonthsBehind;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.value.Interval;
import dev.overtake.race.value.Quantiles;
import dev.overtake.race.value.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// From the draws of an indicator's lead to its standing, of the first contender by id over the
/// second.
final class IndicatorAnalysis {
  /* One more than a multiple of forty, see Quantiles. */
  private static final int GROWTH_DRAWS = 401;

  private final IndicatorLead lead;
  private final LeadAnalysis of;
  private final boolean scored;
  private final Facts facts;

  IndicatorAnalysis(IndicatorLead lead) {
    this.lead = lead;
    of = lead.analysis();
    scored = of.indicator().direction() != Direction.CONTEXT;
    facts = new Facts(of);
  }

  IndicatorStanding standing() {
    return lead.estimate().map(this::standing).orElseGet(this::undeterminable);
  }

  private IndicatorStanding undeterminable() {
    return new IndicatorStanding(
        facts.identity(),
        facts.figures(null),
        scored ? Call.notDeterminable() : null,
        reason(),
        null,
        facts.flags());
  }

  private Reason reason() {
    var obstacle = lead.obstacle();
    return obstacle == null ? facts.reason(lead.pairs()) : new Reason.NotSo(obstacle);
  }

  private IndicatorStanding standing(IndicatorLead.Estimate estimate) {
    var base = estimate.base();
    var draws = estimate.draws();
    var leads = new Quantiles(draws.now());
    var firstLeads = leads.at(0.5) >= 0;
    var since = since(draws, firstLeads, base);
    var frontier = of.indicator().kind() == IndicatorKind.FRONTIER;
    var moves = !frontier && estimate.basis().tellsSpeed();
    var flags = facts.flags();
    if (estimate.basis().tellsSpeed() && since.censored()) {
      flags.add(Flag.SINCE_CENSORED);
    }
    var figures = facts.figures(base);
    var call = scored ? call(draws, figures, flags) : null;
    flags.addAll(Flag.of(estimate.basis()));
    if (!figures.ahead().isEmpty()) {
      flags.add(Flag.OTHERS_AHEAD);
    }
    if (figures.newerAlone() != null) {
      flags.add(Flag.NEWER_FIGURE_ALONE);
    }
    return new IndicatorStanding(
        facts.identity(),
        figures,
        call,
        null,
        new LeadEstimate(
            estimate.basis(),
            leads.interval(0.8),
            leads.interval(0.95),
            estimate.basis().tellsSpeed() ? since.interval() : null,
            moves ? movement(base, draws) : null,
            frontier ? monthsBehind(base, firstLeads) : null,
            scored && moves ? change(draws, firstLeads) : null),
        flags);
  }

  private Call call(LeadDraws draws, FiguresUsed figures, Set<Flag> flags) {
    var contest = of.contest();
    var drawn =
        Call.of(draws.now(), lead.scale().tieZone(), contest.first().id(), contest.second().id());
    var last = figures.leader();
    if (last == null || !drawn.contradicts(last)) {
      return drawn;
    }
    flags.add(Flag.CARRIED_FORWARD);
    return drawn.beside(last);
  }

  private @Nullable Interval monthsBehind(PairedSeries base, boolean firstLeads) {
    return MonthsBehind.of(
            firstLeads ? base.first() : base.second(),
            firstLeads ? base.second() : base.first(),
            base.common(),
            lead.scale().sign())
        .orElse(null);
  }

  private LeadChange change(LeadDraws draws, boolean firstLeads) {
    var contest = of.contest();
    return LeadChanges.of(
        draws,
        lead.scale().tieZone(),
        firstLeads,
        (firstLeads ? contest.second() : contest.first()).id(),
        of.calendar());
  }

  private Movement movement(PairedSeries base, LeadDraws draws) {
    var pace = of.pace(lead, draws);
    var gaining = new TreeMap<String, Double>();
    gaining.put(of.contest().first().id(), pace.firstGains());
    gaining.put(of.contest().second().id(), 1 - pace.firstGains());
    return new Movement(growth(base), pace.closing(), gaining, pace.acceleration());
  }

  private @Nullable Map<String, Interval> growth(PairedSeries base) {
    var growth = new TreeMap<String, Interval>();
    for (var series : List.of(base.first(), base.second())) {
      var levels =
          of.indicator().kind() == IndicatorKind.CUMULATIVE
              ? series.increments(lead.scale())
              : series;
      if (levels.seen().size() < LeadModel.FEWEST) {
        return null;
      }
      growth.put(series.contender(), growth(levels));
    }
    return growth;
  }

  private Interval growth(ComparableSeries levels) {
    var observed = levels.observed();
    var now = new double[] {Math.max(of.calendar().now(), observed.lastTime())};
    var random =
        Streams.of(
            of.contest().seed(),
            of.indicator().id(),
            levels.source(),
            levels.contender(),
            "growth");
    var paths = Trend.fit(observed, of.drift()).draw(now, GROWTH_DRAWS, random);
    return new Quantiles(Arrays.stream(paths.slope()).mapToDouble(s -> s[0]).toArray())
        .interval(0.8);
  }

  /// When the side that leads now took the lead.
  private static Since since(LeadDraws draws, boolean firstLeads, PairedSeries base) {
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
