package dev.overtake.exposure.advice;

import dev.overtake.exposure.advice.Dependency.Kind;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.Access;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the fewest facts that stop the most: one by one, and by pairs where two stop what neither
/// stops alone. A use stands as long as each of its needs has one way left: itself or a fallback.
public final class CutSets {
  private static final int SHOWN = 8;
  private static final int MOST_FACTS = 80;
  private static final Comparator<CutSet> HEAVIEST =
      Comparator.comparingDouble((CutSet c) -> -c.share() / c.facts().size())
          .thenComparingInt(c -> c.facts().size())
          .thenComparing(CutSet::facts, CutSets::compare);

  private final Bill bill;
  private final Map<String, Resolved> resolved;

  /* For each need of a use, its ways; a way is the set of facts it rests on. */
  private final Map<String, List<List<Set<Dependency>>>> ways = new TreeMap<>();

  /// Prepares for a bill.
  public CutSets(Bill bill, List<Resolved> resolved) {
    this.bill = bill;
    this.resolved =
        resolved.stream().collect(Collectors.toMap(r -> r.component().id(), r -> r, (a, b) -> a));
  }

  /// The heaviest cut sets.
  public List<CutSet> find() {
    var facts = new TreeSet<Dependency>();
    for (var use : bill.uses()) {
      var needs = use.needs().stream().map(n -> ways(use, n)).toList();
      needs.forEach(n -> n.forEach(facts::addAll));
      ways.put(use.id(), needs);
    }
    var singles = facts.stream().flatMap(f -> cut(List.of(f))).toList();
    var all = new ArrayList<>(singles);
    all.addAll(pairs(facts.stream().limit(MOST_FACTS).toList(), singles));
    return all.stream().sorted(HEAVIEST).limit(SHOWN).toList();
  }

  private List<CutSet> pairs(List<Dependency> facts, List<CutSet> singles) {
    var found = new ArrayList<CutSet>();
    for (var i = 0; i < facts.size(); i++) {
      for (var j = i + 1; j < facts.size(); j++) {
        var pair = List.of(facts.get(i), facts.get(j));
        var alone =
            singles.stream()
                .filter(s -> pair.containsAll(s.facts()))
                .flatMap(s -> s.uses().stream())
                .collect(Collectors.toSet());
        cut(pair).filter(c -> !alone.containsAll(c.uses())).forEach(found::add);
      }
    }
    return found;
  }

  private Stream<CutSet> cut(List<Dependency> facts) {
    var stopped = new ArrayList<String>();
    var weight = 0.0;
    var total = 0.0;
    for (var use : bill.uses()) {
      total += use.weight();
      if (ways.getOrDefault(use.id(), List.of()).stream().anyMatch(n -> stops(n, facts))) {
        stopped.add(use.id());
        weight += use.weight();
      }
    }
    return stopped.isEmpty()
        ? Stream.empty()
        : Stream.of(new CutSet(facts, stopped, total > 0 ? weight / total : 0));
  }

  private static boolean stops(List<Set<Dependency>> ways, List<Dependency> cut) {
    return ways.stream().allMatch(w -> cut.stream().anyMatch(w::contains));
  }

  private List<Set<Dependency>> ways(Use use, String need) {
    var found = new ArrayList<Set<Dependency>>();
    found.add(facts(need));
    use.fallbacks().stream()
        .filter(f -> f.replaces().isEmpty() || f.replaces().equals(need))
        .forEach(f -> found.add(facts(f.component())));
    return found;
  }

  private Set<Dependency> facts(String id) {
    var facts = new LinkedHashSet<Dependency>();
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

  private static void own(Resolved r, Set<Dependency> facts) {
    if (r.access() == Access.SERVICE) {
      if (r.operator() != null && r.operator().known()) {
        facts.add(new Dependency(Kind.OPERATOR, r.operator().value()));
      }
      for (var attribute : new Attribute[] {r.operator(), r.owner()}) {
        if (attribute != null && attribute.known() && !attribute.jurisdiction().isEmpty()) {
          facts.add(new Dependency(Kind.LAW, attribute.jurisdiction()));
        }
      }
    }
    if (r.runsIn() != null && r.runsIn().known() && !r.runsIn().value().equals("local")) {
      facts.add(new Dependency(Kind.PLACE, r.runsIn().value()));
    }
    var terms = r.terms();
    if (terms != null
        && r.access() != Access.SERVICE
        && terms.restricts(CutSets::notOpen) == Ternary.TRUE) {
      terms.listed().stream()
          .filter(l -> notOpen(l) == Ternary.TRUE)
          .forEach(l -> facts.add(new Dependency(Kind.LICENCE, l.name())));
    }
  }

  private static Ternary notOpen(Licence licence) {
    return Ternary.of(licence.kind() != Licence.Kind.OPEN);
  }

  private static int compare(List<Dependency> a, List<Dependency> b) {
    Iterator<Dependency> other = b.iterator();
    for (var one : a) {
      var order = other.hasNext() ? one.compareTo(other.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return other.hasNext() ? -1 : 0;
  }
}
