package dev.overtake.estimation.ranking;

import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.ranking.BradleyTerry.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// A player on the scale of chess ratings, where 400 points are odds of ten to one.
///
/// @param low lower end of the 95 % interval of the rating
/// @param rank 1 plus the number of players whose interval lies above this one's
/// @param battles how many it fought
/// @param wins how many it won, ties counting half
public record Rating(
    String name, double rating, double low, double high, int rank, double battles, double wins) {
  private static final double POINTS = 400 / Math.log(10);
  private static final double NORMAL_95 = 1.959963984540054;

  /// How the interval is found.
  public enum Interval {
    /// From the covariance that holds when the model is wrong.
    SANDWICH,
    /// From the model's own covariance.
    MODEL,
    /// From resampled battles.
    BOOTSTRAP
  }

  /// Ratings from the highest to the lowest.
  ///
  /// @param base rating of the mean player, or of the reference
  /// @param resamples how often battles are resampled for a bootstrap
  public static List<Rating> of(
      Battles battles,
      Options options,
      double base,
      Interval kind,
      int resamples,
      long seed,
      Parallel parallel) {
    var fit = BradleyTerry.fit(battles, options);
    var n = battles.players().size();
    var low = new double[n];
    var high = new double[n];
    if (kind == Interval.BOOTSTRAP) {
      var start = start(fit, options);
      var drawn =
          parallel.map(resamples, r -> resampled(battles, options, start, seed * 1_000_003 + r));
      for (var i = 0; i < n; i++) {
        var player = i;
        var sorted = drawn.stream().mapToDouble(d -> d[player]).sorted().toArray();
        low[i] = sorted[(int) Math.round(0.025 * (sorted.length - 1))];
        high[i] = sorted[(int) Math.round(0.975 * (sorted.length - 1))];
      }
    } else {
      var covariance = kind == Interval.MODEL ? fit.covariance() : fit.sandwich();
      for (var i = 0; i < n; i++) {
        var half = NORMAL_95 * Math.sqrt(Math.max(0, covariance[i][i]));
        low[i] = fit.ability()[i] - half;
        high[i] = fit.ability()[i] + half;
      }
    }
    var fought = new double[n];
    var won = new double[n];
    for (var row : battles.rows()) {
      fought[row.first()] += row.count();
      fought[row.second()] += row.count();
      won[row.first()] += row.wins() + row.ties() / 2;
      won[row.second()] += row.losses() + row.ties() / 2;
    }
    var ratings = new ArrayList<Rating>();
    for (var i = 0; i < n; i++) {
      var mine = high[i];
      ratings.add(
          new Rating(
              battles.players().get(i),
              base + POINTS * fit.ability()[i],
              base + POINTS * low[i],
              base + POINTS * high[i],
              1 + (int) Arrays.stream(low).filter(other -> other > mine).count(),
              fought[i],
              won[i]));
    }
    ratings.sort(Comparator.comparingDouble(Rating::rating).reversed().thenComparing(Rating::name));
    return List.copyOf(ratings);
  }

  /// The best fit, where the fit of resampled battles begins.
  private static double[] start(BradleyTerry fit, Options options) {
    var start = Arrays.copyOf(fit.ability(), fit.covariance().length);
    if (options.orderEffect()) {
      start[fit.ability().length] = fit.orderEffect();
    }
    System.arraycopy(
        fit.effect(), 0, start, start.length - fit.effect().length, fit.effect().length);
    return start;
  }

  /// Counts are redrawn as Poisson variables with their own means, which is resampling battles
  /// without fixing their number: Chamandy, Muralidharan, Najmi, Naidu (2012), Estimating
  /// uncertainty for massive data streams.
  private static double[] resampled(Battles battles, Options options, double[] start, long seed) {
    var random = new SplittableRandom(seed);
    var rows = new ArrayList<Battles.Row>();
    for (var row : battles.rows()) {
      var wins = poisson(row.wins(), random);
      var losses = poisson(row.losses(), random);
      var ties = poisson(row.ties(), random);
      if (wins + losses + ties > 0) {
        rows.add(
            new Battles.Row(row.first(), row.second(), wins, losses, ties, row.weight(), row.x()));
      }
    }
    var resampled = new Battles(battles.players(), rows, battles.covariates());
    return BradleyTerry.abilities(resampled, options, start);
  }

  private static double poisson(double mean, SplittableRandom random) {
    if (mean > 50) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    var limit = Math.exp(-mean);
    var count = 0;
    for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
