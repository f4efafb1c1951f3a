package dev.overtake.race.backtest;

import dev.overtake.estimation.LogisticRegression;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.Measured;
import dev.overtake.race.value.RunIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Asks past calls whether momentum matters more than milestones.
///
/// Three logistic forecasts of "the leader of then still leads" know the level of the lead, its
/// closing speed too, and its acceleration as well. Each is fitted on all indicators but one and
/// scored on that one, so that what is gained is not mere fitting.
final class MomentumStudy {
  /* Beyond so many typical yearly changes a speed says no more. */
  private static final double FASTEST = 3;
  private static final double CLOSE = 2;

  /* No forecast is taken for more certain than this. */
  private static final double LEAST = 1e-3;

  private enum Knows {
    RATE,
    LEVEL,
    SPEED,
    ACCELERATION,
    /* Level and speed without the bend, so that one coefficient each tells the effect. */
    EFFECTS
  }

  private MomentumStudy() {}

  static MomentumRecord of(Race race, long seed, List<PastCall> calls, Parallel parallel) {
    var spells = LeadSpells.of(race);
    var locked = spells.stream().flatMap(s -> s.locked().stream()).toList();
    var begun = spells.stream().filter(LeadSpells.Spell::beginningSeen).toList();
    return new MomentumRecord(
        RunIdentity.of(race, race.definition().cutOff(), seed),
        Scope.of(calls),
        gains(calls, seed, parallel),
        gains(calls.stream().filter(c -> c.features().level() <= CLOSE).toList(), seed, parallel),
        horizons(calls).stream().map(some -> lost(some, seed)).toList(),
        LeadSpells.survival(begun),
        LeadSpells.survival(locked),
        LeadSpells.summary(begun),
        LeadSpells.summary(locked));
  }

  private static List<MomentumRecord.Gain> gains(
      List<PastCall> calls, long seed, Parallel parallel) {
    return parallel.map(horizons(calls), some -> gain(some, seed));
  }

  private static List<List<PastCall>> horizons(List<PastCall> calls) {
    return IntStream.rangeClosed(1, PastCalls.MOST_YEARS)
        .mapToObj(years -> calls.stream().filter(c -> c.years() == years).toList())
        .filter(some -> some.stream().map(PastCall::indicator).distinct().count() > 1)
        .toList();
  }

  private static MomentumRecord.Gain gain(List<PastCall> calls, long seed) {
    var scores = new ArrayList<double[]>();
    for (var knows : List.of(Knows.RATE, Knows.LEVEL, Knows.SPEED, Knows.ACCELERATION)) {
      scores.add(leftOut(calls, knows));
    }
    var whole = fit(calls, c -> true, Knows.EFFECTS).coefficients();
    return new MomentumRecord.Gain(
        calls.getFirst().years(),
        calls.size(),
        mean(scores.get(0)),
        mean(scores.get(1)),
        difference(calls, scores.get(0), scores.get(1), seed),
        difference(calls, scores.get(1), scores.get(2), seed),
        difference(calls, scores.get(2), scores.get(3), seed),
        whole[1] * deviation(calls, c -> level(c)),
        whole[2] * deviation(calls, c -> speed(c)));
  }

  private static Measured difference(
      List<PastCall> calls, double[] without, double[] with, long seed) {
    var each = new ArrayList<Scored>();
    for (var i = 0; i < with.length; i++) {
      each.add(new Scored(calls.get(i).indicator(), without[i] - with[i]));
    }
    return Objects.requireNonNull(
        ClusterBootstrap.mean(each, Scored::indicator, Scored::gain, seed));
  }

  private record Scored(String indicator, double gain) {}

  /// Log scores of forecasts made without the call's own indicator.
  private static double[] leftOut(List<PastCall> calls, Knows knows) {
    var models = new TreeMap<String, LogisticRegression>();
    for (var call : calls) {
      models.computeIfAbsent(
          call.indicator(), own -> fit(calls, c -> !c.indicator().equals(own), knows));
    }
    var scores = new double[calls.size()];
    for (var i = 0; i < scores.length; i++) {
      var call = calls.get(i);
      var model = Objects.requireNonNull(models.get(call.indicator()));
      var p = model.probability(features(call, knows));
      scores[i] = -Math.log(Math.max(call.stayed() ? p : 1 - p, LEAST));
    }
    return scores;
  }

  private static LogisticRegression fit(
      List<PastCall> calls, Predicate<PastCall> used, Knows knows) {
    var some = calls.stream().filter(used).toList();
    var came = new boolean[some.size()];
    for (var i = 0; i < came.length; i++) {
      came[i] = some.get(i).stayed();
    }
    return LogisticRegression.fit(
        some.stream().map(c -> features(c, knows)).toArray(double[][]::new), came);
  }

  private static double[] features(PastCall call, Knows knows) {
    var level = level(call);
    var speed = speed(call);
    var acceleration = Math.clamp(call.features().acceleration(), -FASTEST, FASTEST);
    return switch (knows) {
      case RATE -> new double[] {1};
      case LEVEL -> new double[] {1, level, level * level};
      case SPEED -> new double[] {1, level, level * level, speed};
      case ACCELERATION -> new double[] {1, level, level * level, speed, acceleration};
      case EFFECTS -> new double[] {1, level, speed};
    };
  }

  private static double level(PastCall call) {
    return Math.log1p(call.features().level());
  }

  private static double speed(PastCall call) {
    return Math.clamp(call.features().speed(), -FASTEST, FASTEST);
  }

  private static double deviation(List<PastCall> calls, ToDoubleFunction<PastCall> quantity) {
    var mean = calls.stream().mapToDouble(quantity).average().orElseThrow();
    return Math.sqrt(
        calls.stream()
            .mapToDouble(quantity)
            .map(x -> (x - mean) * (x - mean))
            .average()
            .orElseThrow());
  }

  private static MomentumRecord.Lost lost(List<PastCall> calls, long seed) {
    Function<Predicate<PastCall>, @Nullable Measured> share =
        which ->
            ClusterBootstrap.mean(
                calls.stream().filter(which).toList(),
                PastCall::indicator,
                c -> c.stayed() ? 0 : 1,
                seed);
    return new MomentumRecord.Lost(
        calls.getFirst().years(),
        Objects.requireNonNull(share.apply(c -> true)),
        share.apply(c -> c.features().speed() > 0),
        share.apply(c -> c.features().speed() <= 0),
        share.apply(c -> c.features().locked()));
  }

  private static double mean(double[] scores) {
    return IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).average().orElseThrow();
  }
}
