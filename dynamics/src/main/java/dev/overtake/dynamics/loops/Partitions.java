package dev.overtake.dynamics.loops;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The parts of a graph in which every slot acts on every other: loops of different parts share
/// nothing, and their scores are compared within a part only.
///
/// Tarjan (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1,
/// without recursion, because chains of equations can be long.
final class Partitions {
  private final CausalGraph graph;
  private final int[] number;
  private final int[] lowest;
  private final boolean[] open;
  private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
  private final List<int[]> found = new ArrayList<>();
  private int next = 1;

  private Partitions(CausalGraph graph) {
    this.graph = graph;
    number = new int[graph.size()];
    lowest = new int[graph.size()];
    open = new boolean[graph.size()];
  }

  /// The parts that hold a loop, the largest first, slots in order.
  static List<int[]> of(CausalGraph graph) {
    var partitions = new Partitions(graph);
    for (var slot = 0; slot < graph.size(); slot++) {
      if (partitions.number[slot] == 0) {
        partitions.visit(slot);
      }
    }
    return partitions.found.stream()
        .filter(p -> p.length > 1 || actsOnItself(graph, p[0]))
        .sorted(Comparator.comparingInt((int[] p) -> -p.length).thenComparingInt(p -> p[0]))
        .toList();
  }

  private static boolean actsOnItself(CausalGraph graph, int slot) {
    return Arrays.stream(graph.targets(slot)).anyMatch(t -> t == slot);
  }

  private void visit(int first) {
    var path = new ArrayDeque<int[]>();
    path.push(entered(first));
    while (!path.isEmpty()) {
      var here = path.element();
      var targets = graph.targets(here[0]);
      if (here[1] < targets.length) {
        var target = targets[here[1]++];
        if (number[target] == 0) {
          path.push(entered(target));
        } else if (open[target]) {
          lowest[here[0]] = Math.min(lowest[here[0]], number[target]);
        }
      } else {
        path.pop();
        if (!path.isEmpty()) {
          var before = path.element()[0];
          lowest[before] = Math.min(lowest[before], lowest[here[0]]);
        }
        if (lowest[here[0]] == number[here[0]]) {
          found.add(closed(here[0]));
        }
      }
    }
  }

  /// A slot, and which of its targets comes next.
  private int[] entered(int slot) {
    number[slot] = next;
    lowest[slot] = next++;
    open[slot] = true;
    waiting.push(slot);
    return new int[] {slot, 0};
  }

  private int[] closed(int root) {
    var part = new ArrayList<Integer>();
    int slot;
    do {
      slot = waiting.pop();
      open[slot] = false;
      part.add(slot);
    } while (slot != root);
    return part.stream().mapToInt(i -> i).sorted().toArray();
  }
}
