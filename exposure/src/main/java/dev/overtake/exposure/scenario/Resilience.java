package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Use;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much of the business goes on, over scenarios and uses: 100 when nothing stops. It is a band,
/// for what is unknown is counted once as lost and once as kept.
///
/// R = 100 · Σ over scenarios p · Σ over uses w · keep, with p and w adding up to one.
///
/// @param scenarioWeights p by scenario
/// @param useWeights w by use
public record Resilience(
    double low, double high, Map<String, Double> scenarioWeights, Map<String, Double> useWeights) {

  public static Resilience of(List<ScenarioResult> results, List<Use> uses) {
    var counted = results.stream().filter(ScenarioResult::counted).toList();
    var total = counted.stream().mapToDouble(ScenarioResult::weight).sum();
    var heavy = uses.stream().mapToDouble(Use::weight).sum();
    var scenarios = new TreeMap<String, Double>();
    var weights = new TreeMap<String, Double>();
    uses.forEach(u ->
        weights.merge(u.id(), heavy > 0 ? u.weight() / heavy : 1.0 / uses.size(), Double::sum));
    var low = 0.0;
    var high = 0.0;
    for (var result : counted) {
      var p = total > 0 ? result.weight() / total : 1.0 / counted.size();
      scenarios.put(result.id(), p);
      for (var i = 0; i < uses.size(); i++) {
        var w = heavy > 0 ? uses.get(i).weight() / heavy : 1.0 / uses.size();
        low += p * w * result.uses().get(i).keepsLow();
        high += p * w * result.uses().get(i).keepsHigh();
      }
    }
    var nothing = counted.isEmpty() || uses.isEmpty();
    return new Resilience(
        nothing ? 100 : 100 * low, nothing ? 100 : 100 * high, scenarios, weights);
  }
}
