package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Loop.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A loop as it is drawn: its variables, or those among them that tell it from other loops.
///
/// @param signs of the links that leave the variables
record Chain(Loop loop, List<String> variables, List<Sign> signs) {
  static Chain of(Loop loop) {
    return new Chain(loop, loop.variables(), loop.signs());
  }

  /// The variables of all.
  static Set<String> variables(List<Chain> chains) {
    var variables = new LinkedHashSet<String>();
    chains.forEach(c -> variables.addAll(c.variables()));
    return variables;
  }

  /// The same without variables that do no more than pass on one cause to one effect. Stocks stay.
  static List<Chain> condensed(List<Chain> chains, Set<String> stocks) {
    var before = variables(chains);
    var causes = new HashMap<String, Set<String>>();
    var effects = new HashMap<String, Set<String>>();
    for (var chain : chains) {
      for (var i = 0; i < chain.variables().size(); i++) {
        var from = chain.variables().get(i);
        var to = chain.variables().get((i + 1) % chain.variables().size());
        effects.computeIfAbsent(from, f -> new HashSet<>()).add(to);
        causes.computeIfAbsent(to, t -> new HashSet<>()).add(from);
      }
    }
    var kept = new HashSet<>(before);
    kept.removeIf(v -> !stocks.contains(v) && one(causes, v) && one(effects, v));
    var condensed = chains.stream().map(c -> c.only(kept)).toList();
    return variables(condensed).size() == before.size() ? condensed : condensed(condensed, stocks);
  }

  private static boolean one(Map<String, Set<String>> neighbours, String variable) {
    return neighbours.getOrDefault(variable, Set.of()).size() == 1;
  }

  private Chain only(Set<String> kept) {
    var places = new ArrayList<Integer>();
    for (var i = 0; i < variables.size(); i++) {
      if (kept.contains(variables.get(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      places.add(0);
    }
    var left = new ArrayList<Sign>();
    for (var p = 0; p < places.size(); p++) {
      var to = p + 1 < places.size() ? places.get(p + 1) : places.getFirst() + variables.size();
      var sign = Sign.SAME;
      for (var i = places.get(p); i < to; i++) {
        sign = sign.then(signs.get(i % variables.size()));
      }
      left.add(sign);
    }
    return new Chain(loop, places.stream().map(variables::get).toList(), left);
  }

  /// In words, with the sign of every link.
  String words() {
    var out = new StringBuilder();
    for (var i = 0; i < variables.size(); i++) {
      out.append(variables.get(i)).append(" →").append(signs.get(i).symbol()).append(' ');
    }
    return out.append(variables.getFirst()).toString();
  }
}
