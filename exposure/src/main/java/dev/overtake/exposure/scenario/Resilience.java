package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Use;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much of the business goes on, over scenarios and uses: 100 when nothing stops. It is a band,
/// for what is unknown is counted once as lost and once as kept. A part of the bill that was not
/// understood counts like a use of average weight of which nobody can tell anything; where there is
/// nothing to judge at all, the band is all of it.
///
/// R = 100 · Σ over scenarios p · Σ over uses w · keep, with p and w adding up to one.
///
/// @param scenarioWeights p by scenario
/// @param useWeights w by use
/// @param unreadWeight w of all parts that were not understood and that no use needs
public record Resilience(
    double low,
    double high,
    Map<String, Double> scenarioWeights,
    Map<String, Double> useWeights,
    double unreadWeight) {

  /// Adds up results.
  ///
  /// @param unread number of parts that were not understood and that no use needs
  public static Resilience of(List<ScenarioResult> results, List<Use> uses, int unread) {
    var counted = results.stream().filter(ScenarioResult::counted).toList();
    var shares = new Shares(uses, unread);
    var total = counted.stream().mapToDouble(ScenarioResult::weight).sum();
    var scenarios = new TreeMap<String, Double>();
    var low = 0.0;
    var high = 0.0;
    for (var result : counted) {
      var p = total > 0 ? result.weight() / total : 1.0 / counted.size();
      scenarios.put(result.id(), p);
      var harmless = result.scenario().stops() ? 0 : shares.unread();
      low += p * harmless;
      high += p * shares.unread();
      for (var i = 0; i < uses.size(); i++) {
        var w = shares.of(uses.get(i));
        low += p * w * result.uses().get(i).keepsLow();
        high += p * w * result.uses().get(i).keepsHigh();
      }
    }
    var weights = new TreeMap<String, Double>();
    uses.forEach(u -> weights.merge(u.id(), shares.of(u), Double::sum));
    var nothing = uses.isEmpty() && unread == 0;
    return counted.isEmpty()
        ? new Resilience(100, 100, scenarios, weights, shares.unread())
        : new Resilience(
            nothing ? 0 : 100 * low,
            nothing ? 100 : 100 * high,
            scenarios,
            weights,
            shares.unread());
  }

  /* Parts of the whole weight; uses that weigh nothing are counted by heads. */
  private static final class Shares {
    private final boolean byWeight;
    private final double total;
    private final double unread;

    Shares(List<Use> uses, int unread) {
      var heavy = uses.stream().mapToDouble(Use::weight).sum();
      byWeight = heavy > 0;
      var own = byWeight ? heavy : uses.size();
      var mean = uses.isEmpty() ? 1 : own / uses.size();
      total = own + unread * mean;
      this.unread = unread == 0 ? 0 : unread * mean / total;
    }

    double of(Use use) {
      return (byWeight ? use.weight() : 1) / total;
    }

    double unread() {
      return unread;
    }
  }
}
