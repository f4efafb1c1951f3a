package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.resolution.Resolved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Conditions that must all hold. Each is true, false or unknown of a component and a business, and
/// keeps what explains it.
///
/// @param conditions allowed values by the condition; an empty selector picks everything
public record Selector(Map<Condition, List<String>> conditions) {
  public Selector {
    var ordered = new EnumMap<Condition, List<String>>(Condition.class);
    ordered.putAll(conditions);
    conditions = Collections.unmodifiableMap(ordered);
  }

  List<Finding> findings(Resolved component, Bill bill) {
    var found = new ArrayList<Finding>();
    conditions.forEach((condition, listed) ->
        found.add(
            Condition.OF_BUSINESS.contains(condition)
                ? BusinessConditions.finding(condition, listed, bill.business())
                : ComponentConditions.finding(condition, listed, component, bill.business())));
    return found;
  }

  /// The conditions on the business alone.
  List<Finding> businessFindings(Bill bill) {
    return conditions.entrySet().stream()
        .map(c -> BusinessConditions.finding(c.getKey(), c.getValue(), bill.business()))
        .toList();
  }
}
