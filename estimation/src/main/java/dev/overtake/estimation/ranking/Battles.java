package dev.overtake.estimation.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Battles of players by twos, those that cannot be told apart counted together.
///
/// @param players names, in the order in which they first appeared
/// @param rows one per ordered pair of players and set of covariates
/// @param covariates how many numbers each row has beside its pair
public record Battles(List<String> players, List<Row> rows, int covariates) {

  public Battles {
    players = List.copyOf(players);
    rows = List.copyOf(rows);
  }

  /// Battles of one player against another.
  ///
  /// @param first index of the player named first, who has the order effect
  /// @param wins battles won by the first; losses those won by the second
  /// @param weight of each of these battles in the likelihood
  /// @param x covariates, first less second
  public record Row(
      int first, int second, double wins, double losses, double ties, double weight, double[] x) {

    /// How many battles.
    public double count() {
      return wins + losses + ties;
    }

    /// The first player's share, a tie counting half.
    double score() {
      return (wins + ties / 2) / count();
    }

    /// What they weigh together.
    double mass() {
      return weight * count();
    }

    Row weighted(double factor) {
      return new Row(first, second, wins, losses, ties, weight * factor, x);
    }
  }

  /// How many battles there were.
  public double count() {
    return rows.stream().mapToDouble(Row::count).sum();
  }

  /// The same battles, weighted so that every pair of players counts as much as the average pair,
  /// however often it met.
  public Battles pairsAlike() {
    var met = new HashMap<Long, Double>();
    rows.forEach(r -> met.merge(pair(r), r.count(), Double::sum));
    var average = count() / met.size();
    return new Battles(
        players,
        rows.stream().map(r -> r.weighted(average / met.getOrDefault(pair(r), 1.0))).toList(),
        covariates);
  }

  private static long pair(Row r) {
    return (long) Math.min(r.first(), r.second()) << 32 | Math.max(r.first(), r.second());
  }

  /// Collects battles one by one.
  public static final class Builder {
    private final LinkedHashMap<String, Integer> indices = new LinkedHashMap<>();
    private final Map<Long, double[]> counts = new LinkedHashMap<>();
    private final List<Row> single = new ArrayList<>();
    private int covariates;

    /// The index of a player, new or known.
    public int player(String name) {
      return indices.computeIfAbsent(name, n -> indices.size());
    }

    /// Adds battles without covariates.
    ///
    /// @throws IllegalArgumentException when a player meets itself
    public Builder add(int first, int second, double wins, double losses, double ties) {
      check(first, second);
      var sum = counts.computeIfAbsent((long) first << 32 | second, k -> new double[3]);
      sum[0] += wins;
      sum[1] += losses;
      sum[2] += ties;
      return this;
    }

    /// Adds one battle, or several like it, with covariates.
    ///
    /// @param x first less second; every battle has as many
    public Builder add(int first, int second, double wins, double losses, double ties, double[] x) {
      check(first, second);
      if (!single.isEmpty() && x.length != covariates) {
        throw new IllegalArgumentException(
            "expected %s covariates, not %s".formatted(covariates, x.length));
      }
      covariates = x.length;
      single.add(new Row(first, second, wins, losses, ties, 1, x.clone()));
      return this;
    }

    /// What was collected.
    public Battles build() {
      var rows = new ArrayList<>(single);
      counts.forEach((pair, sum) -> {
        var x = new double[covariates];
        rows.add(new Row((int) (pair >> 32), (int) (long) pair, sum[0], sum[1], sum[2], 1, x));
      });
      return new Battles(List.copyOf(indices.keySet()), rows, covariates);
    }

    private static void check(int first, int second) {
      if (first == second) {
        throw new IllegalArgumentException("a player cannot meet itself");
      }
    }
  }
}
