package dev.overtake.race.call;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shares of draws, or of methods, in which each of a pair leads and in which neither does.
///
/// @param contenders by id, in the order of ids
/// @param tie share of those in which neither leads
public record Chances(Map<String, Double> contenders, double tie) {

  /// Of two contenders.
  public static Chances of(
      String first, double firstLeads, String second, double secondLeads, double tie) {
    var contenders = new TreeMap<String, Double>();
    contenders.put(first, firstLeads);
    contenders.put(second, secondLeads);
    return new Chances(contenders, tie);
  }

  /// Of outcomes: 1 where the first leads, −1 where the second does, 0 where neither.
  public static Chances ofOutcomes(int[] outcomes, String first, String second) {
    return of(first, part(outcomes, 1), second, part(outcomes, -1), part(outcomes, 0));
  }

  private static double part(int[] outcomes, int which) {
    return IntStream.of(outcomes).filter(o -> o == which).count()
        / (double) Math.max(1, outcomes.length);
  }

  /// The share of a contender; 0 for a stranger.
  public double of(String contender) {
    return contenders.getOrDefault(contender, 0.0);
  }

  /// The share of a leader; null for nobody.
  public @Nullable Double of(Leader leader) {
    return switch (leader) {
      case Leader.Contender c -> contenders.get(c.id());
      case Leader.Open.TIE -> tie;
      case Leader.Open.UNDETERMINED -> null;
    };
  }
}
