package dev.overtake.race.system;

import dev.overtake.estimation.Crps;
import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Normal;
import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.Trend;
import dev.overtake.evidence.Race;
import dev.overtake.race.backtest.ClusterBootstrap;
import dev.overtake.race.backtest.SimpleForecast;
import dev.overtake.race.system.SystemScores.Comparison;
import dev.overtake.race.system.SystemScores.Scored;
import dev.overtake.race.value.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Calibrates the model on what was known at the ends of past years and scores it on what came.
public final class SystemBacktest {
  private static final List<Integer> ORIGINS = List.of(2022, 2023, 2024);
  private static final double FARTHEST = 3;
  private static final int FEWEST = 3;
  private static final double HISTORY = 2012;
  private static final double WORST = -10;

  private final RaceSystem system;
  private final Race race;
  private final int runs;
  private final long seed;
  private final Calibration calibration;

  /// @param runs members of each ensemble
  public SystemBacktest(RaceSystem system, Race race, int runs, long seed, Parallel parallel) {
    this.system = system;
    this.race = race;
    this.runs = runs;
    this.seed = seed;
    this.calibration = new Calibration(system, parallel);
  }

  /// The scores of all origins.
  public SystemScores scores() {
    return scores(ORIGINS);
  }

  /// The scores of some origins: last years that are known.
  SystemScores scores(List<Integer> origins) {
    var now = race.definition().cutOff();
    var came = calibration.data(race, now);
    var calls = new ArrayList<Scored>();
    for (var origin : origins) {
      calls.addAll(calls(origin, came));
    }
    var comparisons = new ArrayList<Comparison>();
    for (var by : system.observed()) {
      var own = calls.stream().filter(c -> c.variable().startsWith(by.variable() + "[")).toList();
      comparisons.add(compared(by.variable(), own));
    }
    comparisons.add(compared("all", calls));
    return new SystemScores(now, seed, runs, calls, comparisons);
  }

  private List<Scored> calls(int origin, List<Datum> came) {
    var day = LocalDate.of(origin, 12, 31);
    var known = calibration.data(race, day);
    // The simple forecasts may look back further than the model begins.
    var past = calibration.data(race, day, HISTORY);
    var end = origin + 1.0;
    var targets =
        came.stream()
            .filter(d -> d.time() > end + 0.01 && d.time() <= end + FARTHEST)
            .filter(d -> history(past, d.variable()).size() >= FEWEST)
            .filter(d -> d.time() > history(past, d.variable()).getLast().time() + 0.01)
            .toList();
    var members = calibration.posterior(known, runs, seed);
    var results = calibration.results(members, targets, seed);
    var random = Streams.of(seed, "system", "noise", String.valueOf(origin));
    var calls = new ArrayList<Scored>();
    for (var t = 0; t < targets.size(); t++) {
      var target = targets.get(t);
      var draws = Sample.column(results, t);
      for (var m = 0; m < draws.length; m++) {
        draws[m] += target.by().error() * random.nextGaussian();
      }
      calls.add(scored(target, origin, draws, history(past, target.variable())));
    }
    return calls;
  }

  private static List<Datum> history(List<Datum> known, String variable) {
    return known.stream().filter(d -> d.variable().equals(variable)).toList();
  }

  private Scored scored(Datum target, int origin, double[] draws, List<Datum> history) {
    var unit = target.by().error();
    var came = target.value();
    var walk = walk(history, target.time());
    var trend = trend(history, target, origin);
    return new Scored(
        target.variable(),
        origin,
        target.time() - origin - 1,
        came,
        Sample.median(draws),
        Crps.of(draws, came) / unit,
        Normal.crps(walk[0], walk[1], came) / unit,
        Crps.of(trend, came) / unit,
        log(Sample.mean(draws), Sample.deviation(draws), came),
        log(walk[0], walk[1], came),
        log(Sample.mean(trend), Sample.deviation(trend), came));
  }

  /* Mean and deviation of a random walk with drift; the drift is uncertain too. */
  private static double[] walk(List<Datum> history, double time) {
    var walk =
        SimpleForecast.of(
            history.stream().mapToDouble(Datum::time).toArray(),
            history.stream().mapToDouble(Datum::value).toArray());
    var ahead = time - walk.lastTime();
    var least = Math.pow(0.2 * history.getFirst().by().error(), 2);
    return new double[] {
      walk.last() + walk.drift() * ahead,
      Math.sqrt(Math.max(walk.variance(), least) * ahead * (1 + ahead / walk.span()))
    };
  }

  private double[] trend(List<Datum> history, Datum target, int origin) {
    var start = history.getFirst().time();
    var observed =
        new dev.overtake.estimation.Observed(
            history.stream().mapToDouble(d -> d.time() - start).toArray(),
            history.stream().mapToDouble(Datum::value).toArray(),
            new double[history.size()]);
    var random =
        new SplittableRandom(
            Streams.of(seed, "system", "trend", target.variable(), origin + " " + target.time())
                .nextLong());
    var paths =
        Trend.fit(observed, Drift.GROWING).draw(new double[] {target.time() - start}, 1001, random);
    return Sample.column(paths.level(), 0);
  }

  private static double log(double mean, double deviation, double came) {
    var z = (came - mean) / deviation;
    return Math.max(WORST, -0.5 * z * z - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI));
  }

  private Comparison compared(String variable, List<Scored> calls) {
    return new Comparison(
        variable,
        calls.size(),
        ClusterBootstrap.ratio(calls, Scored::variable, Scored::modelCrps, Scored::naiveCrps, seed),
        ClusterBootstrap.ratio(calls, Scored::variable, Scored::modelCrps, Scored::trendCrps, seed),
        ClusterBootstrap.mean(calls, Scored::variable, c -> c.modelLog() - c.naiveLog(), seed),
        ClusterBootstrap.mean(calls, Scored::variable, c -> c.modelLog() - c.trendLog(), seed));
  }
}
