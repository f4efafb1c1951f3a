package dev.overtake.race.backtest;

import dev.overtake.estimation.Crps;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Race;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.Contest;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.LeadChanges;
import dev.overtake.race.lead.LeadDraws;
import dev.overtake.race.lead.LeadHistory;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.value.Quantiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Goes back to the ends of past years, freezes what would have been printed of every lead between
/// nations or blocs, and notes what came.
///
/// A frontier's lead is printed without a forecast, and a context indicator without a leader: they
/// have no calls to score.
final class PastCalls {
  static final int MOST_YEARS = 5;
  private static final Set<ContenderKind> KINDS = Set.of(ContenderKind.COUNTRY, ContenderKind.BLOC);
  /* What stands within a fraction of a quarter counts as that moment. */
  static final double SAME_TIME = 0.13;
  private static final int LOCKED_YEARS = 3;

  private final Race race;
  private final long seed;
  private final Parallel parallel;

  PastCalls(Race race, long seed, Parallel parallel) {
    this.race = race;
    this.seed = seed;
    this.parallel = parallel;
  }

  record Pair(Contender first, Contender second) {}

  /// What was known on a day.
  private record View(Evidence evidence, LeadHistory history) {
    static View of(Race race, LocalDate day) {
      var evidence = Evidence.asOf(race, day);
      return new View(evidence, new LeadHistory(race, evidence));
    }
  }

  /// All calls on the chosen indicators, in the order of indicators, origins and pairs.
  List<PastCall> on(Predicate<String> chosen) {
    var cutOff = race.definition().cutOff();
    var latest = View.of(race, cutOff);
    var indicators = scoredIndicators(race).stream().filter(i -> chosen.test(i.id())).toList();
    var pairs = pairs(race);
    var views = new TreeMap<Integer, View>();
    for (var year = firstYear(); year < cutOff.getYear(); year++) {
      views.put(year, View.of(race, LocalDate.of(year, 12, 31)));
    }
    return parallel
        .map(
            indicators, i -> pairs.stream().flatMap(pair -> calls(i, pair, latest, views)).toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private int firstYear() {
    return race.observations().stream()
        .mapToInt(o -> o.period().end().getYear())
        .min()
        .orElse(race.definition().cutOff().getYear());
  }

  /// Indicators whose leads are printed with a forecast.
  static List<Indicator> scoredIndicators(Race race) {
    return race.indicators().stream()
        .filter(i -> i.direction() != Direction.CONTEXT && i.kind() != IndicatorKind.FRONTIER)
        .toList();
  }

  /// Nations and blocs by twos, none a part of the other, in the order of ids.
  static List<Pair> pairs(Race race) {
    var nations =
        race.contenders().stream()
            .filter(c -> KINDS.contains(c.kind()))
            .sorted(Comparator.comparing(Contender::id))
            .toList();
    var pairs = new ArrayList<Pair>();
    for (var a : nations) {
      for (var b : nations) {
        var apart = !a.members().contains(b.id()) && !b.members().contains(a.id());
        if (a.id().compareTo(b.id()) < 0 && apart) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  private Stream<PastCall> calls(
      Indicator indicator, Pair pair, View latest, Map<Integer, View> views) {
    var whole = analysis(indicator, pair, latest, race.definition().cutOff()).pairs();
    if (whole.isEmpty()) {
      return Stream.of();
    }
    return views.entrySet().stream()
        .flatMap(view -> {
          var day = LocalDate.of(view.getKey(), 12, 31);
          var frozen = analysis(indicator, pair, view.getValue(), day).lead();
          return frozen.estimate().stream()
              .filter(estimate -> estimate.basis().tellsSpeed())
              .flatMap(estimate ->
                  whole.stream()
                      .filter(d -> d.source().equals(estimate.base().source()))
                      .flatMap(came -> scored(view.getKey(), frozen, estimate, came)));
        });
  }

  private LeadAnalysis analysis(Indicator indicator, Pair pair, View view, LocalDate day) {
    return new LeadAnalysis(
        new Contest(race, pair.first(), pair.second(), day, seed),
        indicator,
        view.evidence().series(indicator.id()),
        view.history());
  }

  private static Stream<PastCall> scored(
      int origin, IndicatorLead frozen, IndicatorLead.Estimate estimate, PairedSeries came) {
    var scale = frozen.scale();
    var calendar = frozen.analysis().calendar();
    var draws = estimate.draws();
    var known = estimate.base().leads(scale);
    var simple = SimpleForecast.of(known);
    // A series that was redefined since cannot tell what came of the old one.
    var comparable = came.common().contains(estimate.base().common().getLast());
    if (!comparable || simple.last() == 0) {
      return Stream.of();
    }
    var later = new LaterLeads(came.leads(scale), calendar);
    var side = Math.signum(simple.last());
    var step = typicalStep(came.leads(scale));
    var printedFirst = new Quantiles(draws.now()).at(0.5) >= 0;
    var changes = LeadChanges.of(draws, scale.tieZone(), printedFirst, "", calendar).byYear();
    var features = features(draws, known, side, simple.step());
    var revised = known.stream().anyMatch(s -> s.figure().revised());
    var contest = frozen.analysis().contest();
    return IntStream.rangeClosed(1, Math.min(MOST_YEARS, calendar.years() - 1))
        .filter(years -> later.has(years) && calendar.time(years) > simple.lastTime() + SAME_TIME)
        .mapToObj(years -> {
          var then = Stream.of(draws.ahead()).mapToDouble(d -> d[years - 1]).toArray();
          var lead = later.at(years);
          var changed = later.changed(years, scale.tieZone(), printedFirst);
          var trend = simple.positive(calendar.time(years));
          return new PastCall(
              frozen.indicator().id(),
              contest.first().id(),
              contest.second().id(),
              origin,
              years,
              side * simple.last(),
              frozen.indicator().comparedByRatio(),
              positive(then, side),
              side > 0 ? trend : 1 - trend,
              side * lead > 0,
              inside(then, lead),
              Crps.of(then, lead) / step,
              simple.naiveCrps(calendar.time(years), lead) / step,
              changed.known() ? changes.get(years - 1) : null,
              changed.came(),
              revised,
              features);
        });
  }

  private static double positive(double[] draws, double side) {
    var ahead = 0;
    for (var lead : draws) {
      ahead += side * lead > 0 ? 1 : 0;
    }
    return (double) ahead / draws.length;
  }

  private static boolean inside(double[] draws, double lead) {
    var interval = new Quantiles(draws).interval(0.8);
    return interval.low() <= lead && lead <= interval.high();
  }

  private static double typicalStep(List<ComparableSeries.Seen> leads) {
    return leads.size() < 3 ? 1 : SimpleForecast.of(leads).step();
  }

  private static PastCall.Features features(
      LeadDraws draws, List<ComparableSeries.Seen> known, double side, double step) {
    var acceleration = new double[draws.size()];
    for (var d = 0; d < acceleration.length; d++) {
      acceleration[d] = (draws.speed()[d] - draws.speedBefore()[d]) / LeadDraws.LOOK_BACK;
    }
    return new PastCall.Features(
        side * known.getLast().value() / step,
        side * new Quantiles(draws.speed()).at(0.5) / step,
        side * new Quantiles(acceleration).at(0.5) / step,
        locked(known, side));
  }

  /// Led at every figure of the last three years, and by more at their end than at their start.
  private static boolean locked(List<ComparableSeries.Seen> known, double side) {
    var now = known.getLast();
    var window =
        known.stream().filter(s -> s.time() >= now.time() - LOCKED_YEARS - SAME_TIME).toList();
    var whole = now.time() - window.getFirst().time() >= LOCKED_YEARS - SAME_TIME;
    return whole
        && window.stream().allMatch(s -> side * s.value() > 0)
        && side * now.value() > side * window.getFirst().value();
  }
}
