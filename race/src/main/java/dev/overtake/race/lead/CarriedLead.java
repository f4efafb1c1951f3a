package dev.overtake.race.lead;

import dev.overtake.estimation.Normal;
import dev.overtake.estimation.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A lead of one or two figures, carried from the last of them the way that leads like it move.
///
/// The lead stays where it was, on average; how far it may have moved since is a mixture of normal
/// distributions, one for every long series it resembles. A second figure tells which of these it
/// resembles more: a way weighs by how likely it makes the step between the two. It says nothing of
/// the direction, so the speed stays unknown.
final class CarriedLead {

  /*
   * With L0 the last lead, e the variance of its observation, and a way with error d, noise n and drift q, in units u,
   * the lead h years later is normal around L0 with variance
   *
   *   e + u² (d + width² (n s(h) + q h (1 + 0.14 h) + floor)),   s(h) = 1 - exp(-h / 0.25)
   *
   * where s lets the noise fade in within a quarter, so that a figure of today is what it is, and the term in h² is for
   * directions that last. The width makes up for ways whose squares hang on a few jumps. A step between two figures
   * counts half (the root of its likelihood): one step tells little of those to come. The constants are held against
   * past leads by `./bench standing`.
   */
  private static final double WIDTH = 0.8;
  private static final double LASTING = 0.14;
  private static final double ONE_STEP = 0.5;
  private static final double FLOOR = 0.02 * 0.02;
  private static final double FADE_IN = 0.25;

  private final ComparableSeries.Seen last;
  private final double errorVariance;
  private final double unit;
  private final List<Way> ways;

  private CarriedLead(
      ComparableSeries.Seen last, double errorVariance, double unit, List<Way> ways) {
    this.last = last;
    this.errorVariance = errorVariance;
    this.unit = unit;
    this.ways = ways;
  }

  /// @param history what else is known
  static CarriedLead of(PairedSeries pair, MeasurementScale scale, LeadHistory history) {
    var leads = pair.leads(scale);
    var last = leads.getLast();
    var first = pair.first().at(pair.common().getLast()).value();
    var second = pair.second().at(pair.common().getLast()).value();
    var unit = scale.unit(first, second);
    // A count says little of the rate behind it, now and later.
    var error = last.variance() + 2 * scale.countVariance(first, second);
    var ways = history.waysOf(scale.indicator());
    if (leads.size() > 1) {
      ways = afterStep(ways, leads.get(leads.size() - 2), last, unit);
    }
    return new CarriedLead(
        last, error, unit, pair.crossed() ? crossed(ways, scale, history) : ways);
  }

  private static List<Way> afterStep(
      List<Way> ways, ComparableSeries.Seen before, ComparableSeries.Seen last, double unit) {
    var step = (last.value() - before.value()) / unit;
    var years = last.time() - before.time();
    var error = (last.variance() + before.variance()) / (unit * unit);
    var weighed = new ArrayList<Way>();
    for (var way : ways) {
      var variance = error + way.noise() + way.drift() * years + FLOOR;
      var logarithm = -(step * step / variance + Math.log(variance)) / 2;
      weighed.add(way.weighing(way.weight() * Math.exp(ONE_STEP * logarithm)));
    }
    var possible = weighed.stream().anyMatch(w -> w.weight() > 1e-200);
    return possible ? Way.normalised(weighed) : ways;
  }

  /* Both nations' figures carry the error of definition of one source against the other. */
  private static List<Way> crossed(List<Way> ways, MeasurementScale scale, LeadHistory history) {
    var both = new ArrayList<Way>();
    for (var difference : history.differencesLike(scale.indicator())) {
      for (var way : ways) {
        both.add(
            new Way(
                way.weight() * difference.weight(), difference.error(), way.noise(), way.drift()));
      }
    }
    return both;
  }

  /// The probability that the lead exceeds a value at a time.
  double exceeds(double value, double time) {
    var sum = 0.0;
    for (var way : ways) {
      sum += way.weight() * Normal.cdf((last.value() - value) / Math.sqrt(variance(way, time)));
    }
    return sum;
  }

  private double variance(Way way, double time) {
    var years = Math.max(0, time - last.time());
    var moved =
        way.noise() * -Math.expm1(-years / FADE_IN)
            + way.drift() * years * (1 + LASTING * years)
            + FLOOR;
    return errorVariance + unit * unit * (way.error() + WIDTH * WIDTH * moved);
  }

  /// Paths over a grid: at and before the last figure the figures themselves. Draws are spread
  /// evenly over the ways and over the normal distribution at the moment `now`, the rest is random.
  ///
  /// @param figures the leads, in the order of time
  /// @param now index in the grid
  Paths draw(
      List<ComparableSeries.Seen> figures,
      double[] grid,
      int now,
      int draws,
      RandomGenerator random) {
    var level = new double[draws][grid.length];
    var order = shuffled(draws, random);
    var way = 0;
    var passed = ways.getFirst().weight();
    for (var d = 0; d < draws; d++) {
      while ((d + 0.5) / draws > passed && way + 1 < ways.size()) {
        way++;
        passed += ways.get(way).weight();
      }
      var score = Normal.quantile((order[d] + 0.5) / draws);
      for (var t = 0; t < now; t++) {
        level[d][t] = figures.get(Math.min(t, figures.size() - 1)).value();
      }
      var variance = variance(ways.get(way), grid[now]);
      level[d][now] = last.value() + Math.sqrt(variance) * score;
      for (var t = now + 1; t < grid.length; t++) {
        var next = variance(ways.get(way), grid[t]);
        var moved = Math.sqrt(Math.max(0, next - variance)) * random.nextGaussian();
        level[d][t] = level[d][t - 1] + moved;
        variance = next;
      }
    }
    return new Paths(grid, level, new double[draws][grid.length]);
  }

  private static int[] shuffled(int size, RandomGenerator random) {
    var order = new int[size];
    for (var i = 0; i < size; i++) {
      var j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
