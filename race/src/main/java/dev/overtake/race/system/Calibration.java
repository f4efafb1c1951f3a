package dev.overtake.race.system;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.sampling.EnsembleSmoother;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Finds parameters under which the model comes near to what was known on a day.
///
/// Members drawn from the priors are moved in four steps by an ensemble smoother. Of each indicator
/// at most two figures a year count, for neighbours repeat one another.
final class Calibration {
  private static final int STEPS = 4;

  private final RaceSystem system;
  private final Parallel parallel;
  private final double[] times;

  Calibration(RaceSystem system, Parallel parallel) {
    this.system = system;
    this.parallel = parallel;
    this.times = system.times();
  }

  /// Figures as a day shows them, after the model's start.
  List<Datum> data(Race race, LocalDate asOf) {
    return data(race, asOf, times[0] + 0.2);
  }

  /// Figures as a day shows them, after a time in decimal years.
  List<Datum> data(Race race, LocalDate asOf, double after) {
    var evidence = Evidence.asOf(race, asOf);
    var data = new ArrayList<Datum>();
    for (var by : system.observed()) {
      for (var nation : system.nations()) {
        var halves = new TreeMap<Long, Datum>();
        for (var series : evidence.series(by.indicator())) {
          if (!series.contender().equals(nation)) {
            continue;
          }
          for (var figure : series.figures()) {
            var value = figure.value();
            var time = time(figure, by);
            if (value != null && value > 0 && time > after) {
              var datum =
                  new Datum(
                      by.variable() + "[" + nation + "]", time, by.scaled(value * by.times()), by);
              halves.merge(Math.round(2 * time), datum, (a, b) -> a.time() > b.time() ? a : b);
            }
          }
        }
        data.addAll(halves.values());
      }
    }
    return data;
  }

  private static double time(Figure figure, Observed by) {
    var end = figure.period().endYear();
    var start = Period.yearOf(figure.period().start());
    return by.middle() ? (start + end) / 2 : end;
  }

  /// Members from the priors.
  double[][] prior(int members, long seed) {
    var random = Streams.of(seed, "system", "prior");
    var draws = new double[members][system.assumptions().size()];
    for (var draw : draws) {
      for (var i = 0; i < draw.length; i++) {
        draw[i] = random.nextGaussian();
      }
    }
    return draws;
  }

  /// Members moved towards the data.
  double[][] posterior(List<Datum> data, int members, long seed) {
    var moved = prior(members, seed);
    var observed = data.stream().mapToDouble(Datum::value).toArray();
    var variance = data.stream().mapToDouble(d -> d.by().error() * d.by().error()).toArray();
    var random = Streams.of(seed, "system", "smoother");
    for (var step = 0; step < STEPS; step++) {
      var results = results(moved, data, seed);
      mend(moved, results);
      moved = EnsembleSmoother.step(moved, results, observed, variance, STEPS, random);
    }
    mend(moved, results(moved, data, seed));
    return moved;
  }

  /* A run that left the numbers is replaced by its next neighbour that did not. */
  private static void mend(double[][] members, double[][] results) {
    for (var m = members.length - 1; m >= 0; m--) {
      if (!finite(results[m])) {
        for (var other = 1; other < members.length; other++) {
          var next = (m + other) % members.length;
          if (finite(results[next])) {
            members[m] = members[next].clone();
            results[m] = results[next].clone();
            break;
          }
        }
      }
    }
  }

  private static boolean finite(double[] values) {
    for (var value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  /// What the model says where there are figures: `[member][datum]`, on the scale of comparison.
  double[][] results(double[][] members, List<Datum> data, long seed) {
    var variables = data.stream().map(Datum::variable).distinct().toList();
    var plan =
        new RaceSystem.Plan(
            members, SystemScenario.BASELINE, new double[members.length][0], Set.of(), seed);
    var runs = run(plan, variables);
    var results = new double[members.length][data.size()];
    for (var m = 0; m < members.length; m++) {
      for (var d = 0; d < data.size(); d++) {
        var datum = data.get(d);
        var series = runs[m][variables.indexOf(datum.variable())];
        results[m][d] = datum.by().scaled(at(series, datum.time()));
      }
    }
    return results;
  }

  /// Runs the model.
  double[][][] run(RaceSystem.Plan plan, List<String> saved) {
    return system.run(plan, saved, parallel);
  }

  double at(double[] series, double time) {
    var step = times[1] - times[0];
    var place = Math.clamp((time - times[0]) / step, 0, times.length - 1.0);
    var left = (int) Math.floor(place);
    var right = Math.min(left + 1, times.length - 1);
    return series[left] + (place - left) * (series[right] - series[left]);
  }

  double[] times() {
    return times;
  }
}
