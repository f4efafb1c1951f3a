package dev.overtake.race;

import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// From draws of single leads to the calls of pillars and of the race.
///
/// In every draw an indicator votes for whom it shows ahead of the tie zone. Indicators of one
/// dependence group share half of their variance and together weigh as one; groups within a pillar
/// weigh the same, and so do pillars. A side leads a draw when its share of the weight exceeds the
/// other's by more than five points.
final class Votes {
  /* Correlation of indicators that share inputs, as the square of the common factor's loading. */
  private static final double SHARED = 0.5;
  private static final double TIE_POINTS = 0.05;

  /// An indicator that has been estimated and may vote.
  record Voter(Indicator indicator, double[] leads, double tieZone) {}

  private final List<Voter> voters;
  private final long seed;

  Votes(List<Voter> voters, long seed) {
    this.voters = voters;
    this.seed = seed;
  }

  /// By draw, the share of weight led by the first less that led by the second, in a pillar; empty
  /// when nothing votes.
  Optional<double[]> pillar(String pillar) {
    var groups = new TreeMap<String, List<Voter>>();
    for (var voter : voters) {
      if (voter.indicator().pillar().equals(pillar)) {
        groups.computeIfAbsent(group(voter), g -> new ArrayList<>()).add(voter);
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(mean(groups.values().stream().map(this::ofGroup).toList()));
  }

  /// By draw, the same over all pillars.
  static double[] mean(List<double[]> balances) {
    var mean = new double[balances.getFirst().length];
    for (var balance : balances) {
      for (var d = 0; d < mean.length; d++) {
        mean[d] += balance[d] / balances.size();
      }
    }
    return mean;
  }

  /// The call from a balance of weights.
  static Call call(double[] balance, String first, String second) {
    // A hair's breadth, so that a difference of exactly five points is a tie on both sides.
    return Call.of(balance, TIE_POINTS + 1e-9, first, second);
  }

  private double[] ofGroup(List<Voter> group) {
    return mean(group.stream().map(this::votes).toList());
  }

  private double[] votes(Voter voter) {
    var sorted = voter.leads().clone();
    Arrays.sort(sorted);
    var common = Streams.of(seed, "group", group(voter));
    var own = Streams.of(seed, "vote", voter.indicator().id());
    var scores = new double[sorted.length];
    for (var d = 0; d < scores.length; d++) {
      scores[d] =
          Math.sqrt(SHARED) * common.nextGaussian() + Math.sqrt(1 - SHARED) * own.nextGaussian();
    }
    var ranks =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(d -> scores[d]))
            .mapToInt(d -> d)
            .toArray();
    var votes = new double[sorted.length];
    for (var rank = 0; rank < ranks.length; rank++) {
      var lead = sorted[rank];
      votes[ranks[rank]] = lead > voter.tieZone() ? 1 : lead < -voter.tieZone() ? -1 : 0;
    }
    return votes;
  }

  private static String group(Voter voter) {
    var group = voter.indicator().dependenceGroup();
    return group.isEmpty() ? "indicator " + voter.indicator().id() : group;
  }
}
