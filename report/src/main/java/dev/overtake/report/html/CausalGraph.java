package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The variables and links of a partition's strongest loops.
final class CausalGraph {
  private static final int MOST_VARIABLES = 24;

  private final Partition partition;
  private final List<Chain> chains;
  private final Map<String, Integer> nodes = new LinkedHashMap<>();
  private final Map<List<Integer>, Arrow> arrows = new LinkedHashMap<>();

  /// A link.
  ///
  /// @param loops that lead through it, the strongest first
  record Arrow(int from, int to, Loop.Sign sign, List<Loop> loops) {
    /// Share of the change that these loops explain.
    double strength() {
      return loops.stream().mapToDouble(Loop::average).sum();
    }
  }

  CausalGraph(Partition partition, List<Chain> chains) {
    this.partition = partition;
    this.chains = chains;
    for (var chain : chains) {
      chain.variables().forEach(v -> nodes.putIfAbsent(v, nodes.size()));
      for (var i = 0; i < chain.variables().size(); i++) {
        add(chain, i);
      }
    }
  }

  private void add(Chain chain, int i) {
    var from = node(chain.variables().get(i));
    var to = node(chain.variables().get((i + 1) % chain.variables().size()));
    var old = arrows.get(List.of(from, to));
    var sign = chain.signs().get(i);
    var through = new ArrayList<Loop>(old == null ? List.of() : old.loops());
    through.add(chain.loop());
    arrows.put(
        List.of(from, to), new Arrow(from, to, old == null ? sign : old.sign().and(sign), through));
  }

  private int node(String variable) {
    return nodes.getOrDefault(variable, 0);
  }

  /// As many of the strongest loops as can be drawn and read. Where all their variables are too
  /// many, those that only pass on one cause are left out.
  static List<Chain> drawn(Partition partition, List<Loop> loops) {
    var all = loops.stream().map(Chain::of).toList();
    if (Chain.variables(all).size() <= MOST_VARIABLES) {
      return all;
    }
    var stocks = Set.copyOf(partition.stocks());
    for (var count = all.size(); count > 1; count--) {
      var condensed = Chain.condensed(all.subList(0, count), stocks);
      if (Chain.variables(condensed).size() <= MOST_VARIABLES) {
        return condensed;
      }
    }
    return Chain.condensed(all.subList(0, 1), stocks);
  }

  /// Loops are told apart by letters too: R reinforces, B balances, U does either.
  static String hue(Loop loop) {
    return switch (loop.polarity()) {
      case REINFORCING -> "ra";
      case BALANCING -> "rb";
      case MIXED -> "rn";
    };
  }

  /// A class for each loop, by which the page fades all others.
  static String through(List<Loop> loops) {
    return loops.stream().map(l -> " l" + l.name()).collect(Collectors.joining());
  }

  List<Chain> chains() {
    return chains;
  }

  List<String> variables() {
    return List.copyOf(nodes.keySet());
  }

  List<Arrow> arrows() {
    return List.copyOf(arrows.values());
  }

  boolean isStock(String variable) {
    return partition.stocks().contains(variable);
  }

  /// Whether a link leads back.
  boolean returns(Arrow arrow) {
    return arrows.containsKey(List.of(arrow.to(), arrow.from()));
  }

  List<Loop> loops(String variable) {
    return chains.stream().filter(c -> c.variables().contains(variable)).map(Chain::loop).toList();
  }

  /// The variables of a loop.
  int[] members(Chain chain) {
    return chain.variables().stream().mapToInt(this::node).distinct().toArray();
  }
}
