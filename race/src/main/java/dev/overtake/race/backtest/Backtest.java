package dev.overtake.race.backtest;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Race;
import dev.overtake.race.lead.Basis;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.value.Measured;
import dev.overtake.race.value.RunIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Scores past calls: what would have been printed at the ends of past years against what came,
/// over all pairs of nations and blocs.
///
/// Intervals resample whole indicators. The same race and seed give the same scores at any number
/// of threads.
public final class Backtest {
  private static final double CLOSE = 0.3;
  private static final int BINS = 10;
  /* Half a draw: no sample shows that something is impossible. */
  private static final double LEAST = 0.5 / LeadModel.DRAWS;

  private final Race race;
  private final long seed;
  private final Parallel parallel;
  private final Predicate<String> chosen;
  private final List<PastCall> calls;

  /// Freezes and scores every call on the chosen indicators. This takes a while.
  ///
  /// @param chosen by id
  public Backtest(Race race, long seed, Predicate<String> chosen, Parallel parallel) {
    this.race = race;
    this.seed = seed;
    this.parallel = parallel;
    this.chosen = chosen;
    calls = new PastCalls(race, seed, parallel).on(chosen);
  }

  /// Whether there was anything to score.
  public boolean empty() {
    return calls.isEmpty();
  }

  /// The scores.
  public TrackRecord trackRecord() {
    var definition = race.definition();
    var pair = definition.contenders().subList(0, 2);
    var own = calls.stream().filter(c -> pair.contains(c.first()) && pair.contains(c.second()));
    return new TrackRecord(
        RunIdentity.of(race, definition.cutOff(), seed),
        pair,
        Scope.of(calls),
        leads(calls),
        leads(calls.stream().filter(c -> c.byRatio() && c.lead() < CLOSE).toList()),
        leads(own.toList()),
        changes(),
        reliability(calls, PastCall::stays, PastCall::stayed),
        fewFigures());
  }

  /// Calls from one or two figures, and from two sources, frozen at the same years.
  private List<FewFigures> fewFigures() {
    var scope = Scope.of(calls);
    var years = IntStream.rangeClosed(scope.firstOrigin(), scope.lastOrigin()).boxed().toList();
    var hidden = new HiddenFigures(race, seed, years, chosen, parallel);
    var few = new ArrayList<FewFigures>();
    score(few, Basis.ONE_FIGURE, hidden.last(1));
    score(few, Basis.TWO_FIGURES, hidden.last(2));
    score(few, Basis.TWO_SOURCES, hidden.acrossSources());
    return few;
  }

  private void score(List<FewFigures> few, Basis basis, List<HiddenCall> made) {
    var near = made.stream().filter(c -> c.years() <= PastCalls.MOST_YEARS).toList();
    HiddenScore.of(near, seed).ifPresent(s -> few.add(new FewFigures(basis, s)));
  }

  /// What momentum adds to the level.
  public MomentumRecord momentum() {
    return MomentumStudy.of(race, seed, calls, parallel);
  }

  private List<LeadScore> leads(List<PastCall> some) {
    return IntStream.rangeClosed(1, PastCalls.MOST_YEARS)
        .mapToObj(years -> some.stream().filter(c -> c.years() == years).toList())
        .map(this::leadScore)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable LeadScore leadScore(List<PastCall> some) {
    if (some.isEmpty()) {
      return null;
    }
    var rate = rates(some, PastCall::stayed);
    ToDoubleFunction<PastCall> ours = c -> brier(c.stays(), c.stayed());
    ToDoubleFunction<PastCall> byRate = c -> brier(rate.applyAsDouble(c), c.stayed());
    ToDoubleFunction<PastCall> byTrend = c -> brier(c.trendStays(), c.stayed());
    ToDoubleFunction<PastCall> staying = c -> brier(1, c.stayed());
    ToDoubleFunction<PastCall> log = c -> log(c.stays(), c.stayed());
    ToDoubleFunction<PastCall> logRate = c -> log(rate.applyAsDouble(c), c.stayed());
    return new LeadScore(
        some.getFirst().years(),
        some.size(),
        (int) some.stream().map(PastCall::indicator).distinct().count(),
        mean(some, c -> c.stayed() ? 1 : 0),
        mean(some, ours),
        mean(some, staying),
        mean(some, byRate),
        mean(some, byTrend),
        gain(some, staying, ours),
        gain(some, byRate, ours),
        gain(some, byTrend, ours),
        mean(some, log),
        mean(some, logRate),
        mean(some, c -> log(c.trendStays(), c.stayed())),
        gain(some, logRate, log),
        Objects.requireNonNull(
            ClusterBootstrap.mean(some, PastCall::indicator, c -> c.inside80() ? 1 : 0, seed)),
        ClusterBootstrap.ratio(
            some, PastCall::indicator, PastCall::crps, PastCall::naiveCrps, seed));
  }

  private List<ChangeScore> changes() {
    var scores = new ArrayList<ChangeScore>();
    for (var years = 1; years <= PastCalls.MOST_YEARS; years++) {
      var within = years;
      var some = calls.stream().filter(c -> c.years() == within && c.change() != null).toList();
      if (some.isEmpty()) {
        continue;
      }
      var rate = rates(some, PastCall::changed);
      ToDoubleFunction<PastCall> ours = c -> brier(printed(c), c.changed());
      ToDoubleFunction<PastCall> byRate = c -> brier(rate.applyAsDouble(c), c.changed());
      scores.add(
          new ChangeScore(
              years,
              some.size(),
              mean(some, c -> c.changed() ? 1 : 0),
              mean(some, Backtest::printed),
              mean(some, ours),
              mean(some, c -> brier(0, c.changed())),
              mean(some, byRate),
              gain(some, byRate, ours),
              reliability(some, Backtest::printed, PastCall::changed).stream()
                      .mapToDouble(b -> b.calls() * Math.abs(b.expected() - b.came()))
                      .sum()
                  / some.size()));
    }
    return scores;
  }

  private static double printed(PastCall call) {
    var change = call.change();
    return change == null ? 0 : change;
  }

  private Measured gain(
      List<PastCall> some, ToDoubleFunction<PastCall> theirs, ToDoubleFunction<PastCall> ours) {
    return Objects.requireNonNull(
        ClusterBootstrap.mean(
            some, PastCall::indicator, c -> theirs.applyAsDouble(c) - ours.applyAsDouble(c), seed));
  }

  /// The share of calls that came true on all other indicators.
  private static ToDoubleFunction<PastCall> rates(List<PastCall> some, Predicate<PastCall> came) {
    var byIndicator = new TreeMap<String, int[]>();
    var all = new int[2];
    for (var call : some) {
      var counts = byIndicator.computeIfAbsent(call.indicator(), i -> new int[2]);
      var hit = came.test(call) ? 1 : 0;
      counts[0] += hit;
      counts[1]++;
      all[0] += hit;
      all[1]++;
    }
    return call -> {
      var own = Objects.requireNonNull(byIndicator.get(call.indicator()));
      // One of each is added, so that a rate is never certain.
      return (all[0] - own[0] + 1.0) / (all[1] - own[1] + 2.0);
    };
  }

  private static List<ReliabilityBin> reliability(
      List<PastCall> some, ToDoubleFunction<PastCall> probability, Predicate<PastCall> came) {
    var sums = new double[BINS][3];
    for (var call : some) {
      var p = probability.applyAsDouble(call);
      var bin = sums[(int) Math.min(BINS - 1, p * BINS)];
      bin[0]++;
      bin[1] += p;
      bin[2] += came.test(call) ? 1 : 0;
    }
    return IntStream.range(0, BINS)
        .filter(b -> sums[b][0] > 0)
        .mapToObj(b ->
            new ReliabilityBin(
                (double) b / BINS,
                (b + 1.0) / BINS,
                (int) sums[b][0],
                sums[b][1] / sums[b][0],
                sums[b][2] / sums[b][0]))
        .toList();
  }

  private static double mean(List<PastCall> some, ToDoubleFunction<PastCall> quantity) {
    return some.stream().mapToDouble(quantity).average().orElseThrow();
  }

  private static double brier(double probability, boolean came) {
    var error = probability - (came ? 1 : 0);
    return error * error;
  }

  private static double log(double probability, boolean came) {
    var p = came ? probability : 1 - probability;
    return -Math.log(Math.max(p, LEAST));
  }
}
