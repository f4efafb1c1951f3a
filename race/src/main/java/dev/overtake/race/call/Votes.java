package dev.overtake.race.call;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Pillar;
import dev.overtake.race.value.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// From draws of single leads to the calls of pillars and of the race.
///
/// In every draw an indicator votes for whom it shows ahead of the tie zone. Indicators of one
/// dependence group share half of their variance and together weigh as one; groups within a pillar
/// weigh the same, and so do pillars; a call from two sources weighs half. A side leads a draw when
/// its share of the weight exceeds the other's by more than five points.
public final class Votes {
  /* Correlation of indicators that share inputs, as the square of the common factor's loading. */
  private static final double SHARED = 0.5;
  private static final double TIE_POINTS = 0.05;

  /// An indicator that has been estimated and may vote.
  ///
  /// @param weight of 1, or less where the call is worth less
  public record Voter(Indicator indicator, double[] leads, double tieZone, double weight) {}

  private final Map<Indicator, double[]> ballots;
  private final Map<String, Double> own;
  private final Map<String, Double> weights;

  /// @param own of voters, by id
  /// @param weights of pillars, by id
  private Votes(
      Map<Indicator, double[]> ballots, Map<String, Double> own, Map<String, Double> weights) {
    this.ballots = ballots;
    this.own = own;
    this.weights = weights;
  }

  /// The votes of all voters in all draws.
  public static Votes of(List<Voter> voters, long seed) {
    var ballots = new LinkedHashMap<Indicator, double[]>();
    var own = new TreeMap<String, Double>();
    for (var voter : voters) {
      own.put(voter.indicator().id(), voter.weight());
      var scores = scores(seed, voter.indicator(), voter.leads().length);
      ballots.put(voter.indicator(), ballot(inOrderOf(scores, voter.leads()), voter.tieZone()));
    }
    return new Votes(ballots, own, Map.of());
  }

  /// Another poll of the same voters, or of some of them.
  public Votes polled(Map<Indicator, double[]> others) {
    return new Votes(others, own, weights);
  }

  /// The same with other weights of pillars; those not named weigh 1.
  public Votes weighing(Map<String, Double> others) {
    return new Votes(ballots, own, others);
  }

  /// What a pillar weighs beside the others.
  public double weight(String pillar) {
    return weights.getOrDefault(pillar, 1.0);
  }

  /// What a voter weighs in its group, and alone in a group what the group weighs.
  public double weight(Indicator voter) {
    return own.getOrDefault(voter.id(), 1.0);
  }

  public Set<Indicator> voters() {
    return ballots.keySet();
  }

  /// The same with the ballot of one voter exchanged.
  public Votes with(Indicator voter, double[] ballot) {
    var changed = new LinkedHashMap<>(ballots);
    changed.put(voter, ballot);
    return polled(changed);
  }

  /// The same of some voters.
  public Votes only(Predicate<Indicator> some) {
    var kept = new LinkedHashMap<>(ballots);
    kept.keySet().removeIf(some.negate());
    return polled(kept);
  }

  public Votes without(Indicator voter) {
    var changed = new LinkedHashMap<>(ballots);
    changed.remove(voter);
    return polled(changed);
  }

  /// By draw, the share of weight led by the first less that led by the second, in a pillar; empty
  /// when nothing votes.
  public Optional<double[]> pillar(String pillar) {
    var groups = new TreeMap<String, Weighed>();
    ballots.forEach((voter, ballot) -> {
      if (voter.pillar().equals(pillar)) {
        groups.computeIfAbsent(group(voter), g -> new Weighed()).add(ballot, weight(voter));
      }
    });
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    var all = new Weighed();
    groups.values().forEach(g -> all.add(g.mean(), g.most));
    return Optional.of(all.mean());
  }

  /// Ballots that are averaged by weight.
  private static final class Weighed {
    private final List<double[]> ballots = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private double most;

    void add(double[] ballot, double weight) {
      ballots.add(ballot);
      weights.add(weight);
      most = Math.max(most, weight);
    }

    double[] mean() {
      var sum = weights.stream().mapToDouble(w -> w).sum();
      var mean = new double[ballots.getFirst().length];
      for (var i = 0; i < ballots.size(); i++) {
        var share = weights.get(i) / sum;
        for (var d = 0; d < mean.length; d++) {
          mean[d] += ballots.get(i)[d] * share;
        }
      }
      return mean;
    }
  }

  /// By draw, the weighted mean over pillars.
  public double[] whole(Map<String, double[]> balances) {
    var total = balances.keySet().stream().mapToDouble(this::weight).sum();
    var mean = new double[balances.values().iterator().next().length];
    balances.forEach((pillar, balance) -> {
      for (var d = 0; d < mean.length; d++) {
        mean[d] += balance[d] * weight(pillar) / total;
      }
    });
    return mean;
  }

  /// The call over those of some pillars for which anything votes.
  public Call call(List<Pillar> pillars, String first, String second) {
    var balances = new LinkedHashMap<String, double[]>();
    for (var pillar : pillars) {
      if (weight(pillar.id()) > 0) {
        pillar(pillar.id()).ifPresent(b -> balances.put(pillar.id(), b));
      }
    }
    return balances.isEmpty() ? Call.notDeterminable() : call(whole(balances), first, second);
  }

  /// The call from a balance of weights.
  public static Call call(double[] balance, String first, String second) {
    // A hair's breadth, so that a difference of exactly five points is a tie on both sides.
    return Call.of(balance, TIE_POINTS + 1e-9, first, second);
  }

  /// In each draw 1 for a lead of the first, −1 for one of the second, 0 within the tie zone.
  public static double[] ballot(double[] leads, double tieZone) {
    var votes = new double[leads.length];
    for (var d = 0; d < votes.length; d++) {
      votes[d] = leads[d] > tieZone ? 1 : leads[d] < -tieZone ? -1 : 0;
    }
    return votes;
  }

  /// Standard normal scores by draw, those of one dependence group correlated.
  public static double[] scores(long seed, Indicator indicator, int draws) {
    var common = Streams.of(seed, "group", group(indicator));
    var own = Streams.of(seed, "vote", indicator.id());
    var scores = new double[draws];
    for (var d = 0; d < draws; d++) {
      scores[d] =
          Math.sqrt(SHARED) * common.nextGaussian() + Math.sqrt(1 - SHARED) * own.nextGaussian();
    }
    return scores;
  }

  /// Values so arranged that the highest stands where the score is highest, and so on down; of
  /// another number of values the quantiles.
  public static double[] inOrderOf(double[] scores, double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var ranked = scores.clone();
    Arrays.sort(ranked);
    var arranged = new double[scores.length];
    for (var d = 0; d < scores.length; d++) {
      var rank = Arrays.binarySearch(ranked, scores[d]);
      arranged[d] = sorted[(int) ((rank + 0.5) * sorted.length / scores.length)];
    }
    return arranged;
  }

  /// What an indicator shares its weight with.
  public static String group(Indicator indicator) {
    var group = indicator.dependenceGroup();
    return group.isEmpty() ? "indicator " + indicator.id() : group;
  }
}
