package dev.overtake.dynamics.loops;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All elementary circuits of a part of a graph.
///
/// Johnson (1975), Finding all the elementary circuits of a directed graph, SIAM Journal on
/// Computing 4: from each slot in order, paths among later slots only; a slot that led nowhere is
/// blocked until one on which it waits is free again. The time is bounded by the size of the graph
/// times the number of circuits. Strong components are not worked out anew for each start; slots
/// that cannot lead back are blocked by the search itself.
final class Circuits {
  private final CausalGraph graph;
  private final Set<Integer> part;
  private final int most;
  private final Set<Integer> blocked = new HashSet<>();
  private final Map<Integer, Set<Integer>> waiting = new HashMap<>();
  private final List<int[]> circuits = new ArrayList<>();

  private Circuits(CausalGraph graph, int[] part, int most) {
    this.graph = graph;
    this.part = new HashSet<>();
    for (var slot : part) {
      this.part.add(slot);
    }
    this.most = most;
  }

  /// The circuits, each from its first slot on; empty when there are more than so many.
  static Optional<List<int[]>> of(CausalGraph graph, int[] part, int most) {
    var search = new Circuits(graph, part, most);
    for (var start : part) {
      search.from(start);
      if (search.circuits.size() > most) {
        return Optional.empty();
      }
      search.part.remove(start);
    }
    return Optional.of(search.circuits);
  }

  /// A slot on the path, which of its targets comes next, and whether a circuit was closed behind
  /// it.
  private static final class Visit {
    private final int slot;
    private int next;
    private boolean closed;

    Visit(int slot) {
      this.slot = slot;
    }
  }

  private void from(int start) {
    blocked.clear();
    waiting.clear();
    var path = new ArrayDeque<Visit>();
    path.addLast(entered(start));
    while (!path.isEmpty() && circuits.size() <= most) {
      var here = path.getLast();
      var targets = graph.targets(here.slot);
      if (here.next < targets.length) {
        var target = targets[here.next++];
        if (target == start) {
          circuits.add(path.stream().mapToInt(v -> v.slot).toArray());
          here.closed = true;
        } else if (part.contains(target) && !blocked.contains(target)) {
          path.addLast(entered(target));
        }
      } else {
        path.removeLast();
        left(here, targets);
        if (!path.isEmpty()) {
          path.getLast().closed |= here.closed;
        }
      }
    }
  }

  private Visit entered(int slot) {
    blocked.add(slot);
    return new Visit(slot);
  }

  private void left(Visit here, int[] targets) {
    if (here.closed) {
      free(here.slot);
      return;
    }
    for (var target : targets) {
      if (part.contains(target)) {
        waiting.computeIfAbsent(target, t -> new HashSet<>()).add(here.slot);
      }
    }
  }

  private void free(int first) {
    var open = new ArrayDeque<Integer>();
    open.push(first);
    while (!open.isEmpty()) {
      var slot = open.pop();
      if (blocked.remove(slot)) {
        var freed = waiting.remove(slot);
        open.addAll(freed == null ? Set.of() : freed);
      }
    }
  }
}
