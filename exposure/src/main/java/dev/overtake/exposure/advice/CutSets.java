package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds the fewest facts that stop the most: one by one, and by pairs where two stop what neither
/// stops alone. A use stands as long as each of its needs has one way left: itself or a fallback.
public final class CutSets {
  private static final int SHOWN = 8;
  private static final int MOST_FACTS = 80;

  private final Bill bill;
  private final Map<String, Resolved> resolved;

  public CutSets(Bill bill, List<Resolved> resolved) {
    this.bill = bill;
    this.resolved =
        resolved.stream().collect(Collectors.toMap(r -> r.component().id(), r -> r, (a, b) -> a));
  }

  public List<CutSet> find() {
    // For each use, each need's ways; a way is the set of facts it rests on.
    var ways = new TreeMap<String, List<List<Set<String>>>>();
    var facts = new TreeSet<String>();
    for (var use : bill.uses()) {
      var needs = use.needs().stream().map(n -> ways(use, n)).toList();
      needs.forEach(n -> n.forEach(facts::addAll));
      ways.put(use.id(), needs);
    }
    var singles = new ArrayList<CutSet>();
    for (var fact : facts) {
      add(singles, List.of(fact), ways);
    }
    var all = new ArrayList<>(singles);
    var heavy = facts.stream().limit(MOST_FACTS).toList();
    for (var i = 0; i < heavy.size(); i++) {
      for (var j = i + 1; j < heavy.size(); j++) {
        var pair = List.of(heavy.get(i), heavy.get(j));
        var alone = new HashSet<String>();
        singles.stream()
            .filter(s -> pair.containsAll(s.facts()))
            .forEach(s -> alone.addAll(s.uses()));
        var together = new ArrayList<CutSet>();
        add(together, pair, ways);
        together.stream().filter(c -> !alone.containsAll(c.uses())).forEach(all::add);
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparingDouble((CutSet c) -> -c.share() / c.facts().size())
                .thenComparingInt(c -> c.facts().size())
                .thenComparing(c -> c.facts().toString()))
        .limit(SHOWN)
        .toList();
  }

  private void add(List<CutSet> into, List<String> cut, Map<String, List<List<Set<String>>>> ways) {
    var stopped = new ArrayList<String>();
    var weight = 0.0;
    var total = 0.0;
    for (var use : bill.uses()) {
      total += use.weight();
      if (ways.getOrDefault(use.id(), List.of()).stream().anyMatch(n -> stops(n, cut))) {
        stopped.add(use.id());
        weight += use.weight();
      }
    }
    if (!stopped.isEmpty()) {
      into.add(new CutSet(cut, stopped, total > 0 ? weight / total : 0));
    }
  }

  private static boolean stops(List<Set<String>> ways, List<String> cut) {
    return ways.stream().allMatch(w -> cut.stream().anyMatch(w::contains));
  }

  private List<Set<String>> ways(Use use, String need) {
    var ways = new ArrayList<Set<String>>();
    ways.add(facts(need));
    use.fallbacks().stream()
        .filter(f -> f.replaces().isEmpty() || f.replaces().equals(need))
        .forEach(f -> ways.add(facts(f.component())));
    return ways;
  }

  private Set<String> facts(String id) {
    var facts = new LinkedHashSet<String>();
    var open = new ArrayList<>(List.of(id));
    var seen = new HashSet<String>();
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (seen.add(next)) {
        var r = resolved.get(next);
        if (r != null) {
          own(r, facts);
        }
        open.addAll(bill.needs().getOrDefault(next, List.of()));
      }
    }
    return facts;
  }

  private static void own(Resolved r, Set<String> facts) {
    if (r.access() == Resolved.Access.SERVICE) {
      if (r.operator() != null && r.operator().known()) {
        facts.add("operator: " + r.operator().value());
      }
      for (var axis : new Attribute[] {r.operator(), r.owner()}) {
        if (axis != null && axis.known() && !axis.jurisdiction().isEmpty()) {
          facts.add("law: " + axis.jurisdiction());
        }
      }
    }
    if (r.runsIn() != null && r.runsIn().known() && !r.runsIn().value().equals("local")) {
      facts.add("place: " + r.runsIn().value());
    }
    if (r.terms() != null
        && !r.terms().kind().equals("open")
        && r.access() != Resolved.Access.SERVICE) {
      facts.add("licence: " + r.terms().name());
    }
  }
}
