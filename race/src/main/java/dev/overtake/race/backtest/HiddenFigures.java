package dev.overtake.race.backtest;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import dev.overtake.race.call.Call;
import dev.overtake.race.lead.Contest;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.LeadHistory;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.value.Quantiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes calls on long series of which all but the last figures are hidden, at the ends of past
/// years, and notes what came: how good calls are that rest on one, two or three figures, or on one
/// figure of each contender from two sources.
///
/// What leads of few figures are carried by is learned as in any call: from what was known on that
/// day of other indicators.
public final class HiddenFigures {
  /* A series from which figures are hidden has this many at least. */
  private static final int LONG = 5;
  private static final int MOST_YEARS = 10;

  private final Race race;
  private final long seed;
  private final Parallel parallel;
  private final Predicate<String> chosen;
  private final Map<Integer, View> views = new TreeMap<>();

  private record View(LocalDate day, Evidence evidence, LeadHistory history) {}

  /// @param years at whose ends calls are frozen
  /// @param chosen indicators, by id
  public HiddenFigures(
      Race race, long seed, List<Integer> years, Predicate<String> chosen, Parallel parallel) {
    this.race = race;
    this.chosen = chosen;
    this.seed = seed;
    this.parallel = parallel;
    for (var year : years) {
      var day = LocalDate.of(year, 12, 31);
      var evidence = Evidence.asOf(race, day);
      views.put(year, new View(day, evidence, new LeadHistory(race, evidence)));
    }
  }

  /// Calls from the last common figures of each source.
  ///
  /// @param shown how many figures are not hidden
  public List<HiddenCall> last(int shown) {
    return calls((analysis, pair) -> Stream.of(of(analysis, lastOf(analysis, pair, shown))));
  }

  /// Calls from one contender's figures in one source and the other's in another, where both
  /// sources have both; what came is read in the first.
  public List<HiddenCall> acrossSources() {
    return calls((analysis, pair) ->
        analysis.pairs().stream()
            .filter(other -> !other.source().equals(pair.source()) && !other.common().isEmpty())
            .map(other -> of(analysis, across(analysis, pair, other))));
  }

  /// What of a pair is shown.
  private interface Showing extends BiFunction<LeadAnalysis, PairedSeries, Stream<LeadAnalysis>> {}

  private List<HiddenCall> calls(Showing showing) {
    var latest = Evidence.asOf(race, race.definition().cutOff());
    var nothing = new LeadHistory(race, latest);
    var pairs = PastCalls.pairs(race);
    return parallel
        .map(
            PastCalls.scoredIndicators(race).stream().filter(i -> chosen.test(i.id())).toList(),
            indicator -> {
              var found = new ArrayList<HiddenCall>();
              for (var pair : pairs) {
                Function<LocalDate, Contest> contest =
                    day -> new Contest(race, pair.first(), pair.second(), day, seed);
                var whole =
                    new LeadAnalysis(
                            contest.apply(race.definition().cutOff()),
                            indicator,
                            latest.series(indicator.id()),
                            nothing)
                        .pairs();
                for (var view : views.values()) {
                  var known =
                      new LeadAnalysis(
                          contest.apply(view.day()),
                          indicator,
                          view.evidence().series(indicator.id()),
                          view.history());
                  for (var came : whole) {
                    found.addAll(calls(showing, known, came));
                  }
                }
              }
              return found;
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<HiddenCall> calls(Showing showing, LeadAnalysis known, PairedSeries came) {
    if (came.common().size() < LONG) {
      return List.of();
    }
    var found = new ArrayList<HiddenCall>();
    for (var pair : known.pairs()) {
      if (pair.source().equals(came.source())
          && !pair.common().isEmpty()
          && came.common().contains(pair.common().getLast())
          && known.contest().asOf().getYear() - pair.common().getLast().end().getYear() < LONG) {
        showing.apply(known, pair).map(LeadAnalysis::lead).forEach(l -> add(found, l, came));
      }
    }
    return found;
  }

  private static void add(List<HiddenCall> found, IndicatorLead frozen, PairedSeries came) {
    if (frozen.estimate().isEmpty()) {
      return;
    }
    var scale = frozen.scale();
    var calendar = frozen.analysis().calendar();
    var estimate = frozen.estimate().get();
    var last = estimate.base().leads(scale).getLast();
    var later = new LaterLeads(came.leads(scale), calendar);
    var side = Math.signum(last.value());
    for (var years = 1; years <= Math.min(MOST_YEARS, calendar.years() - 1); years++) {
      if (side == 0 || !later.has(years) || calendar.time(years) <= last.time() + 0.1) {
        continue;
      }
      var at = years - 1;
      var then = Stream.of(estimate.draws().ahead()).mapToDouble(d -> d[at]).toArray();
      var lead = later.at(years);
      var interval = new Quantiles(then).interval(0.8);
      var call = Call.of(then, scale.tieZone(), "first", "second");
      found.add(
          new HiddenCall(
              frozen.indicator().id(),
              frozen.indicator().scale(),
              (int) Math.round(calendar.time(years) - last.time()),
              years,
              stays(then, side),
              side * lead > 0,
              call.likely().isPresent() || call.probability() != null,
              interval.low() <= lead && lead <= interval.high()));
    }
  }

  private static double stays(double[] draws, double side) {
    var ahead = 0;
    for (var lead : draws) {
      ahead += side * lead > 0 ? 1 : 0;
    }
    return (double) ahead / draws.length;
  }

  private static LeadAnalysis of(LeadAnalysis whole, List<Series> shown) {
    return new LeadAnalysis(whole.contest(), whole.indicator(), shown, whole.history());
  }

  private static List<Series> lastOf(LeadAnalysis of, PairedSeries pair, int shown) {
    var common = pair.common();
    var kept = new HashSet<>(common.subList(Math.max(0, common.size() - shown), common.size()));
    return of.series().stream()
        .filter(s -> s.source().equals(pair.source()))
        .map(s ->
            new Series(
                s.indicator(),
                s.source(),
                s.contender(),
                s.figures().stream().filter(f -> kept.contains(f.period())).toList()))
        .toList();
  }

  private static List<Series> across(LeadAnalysis of, PairedSeries one, PairedSeries other) {
    var first = of.contest().first().id();
    var second = of.contest().second().id();
    return of.series().stream()
        .filter(s ->
            (s.source().equals(one.source()) && s.contender().equals(first))
                || (s.source().equals(other.source()) && s.contender().equals(second)))
        .toList();
  }
}
