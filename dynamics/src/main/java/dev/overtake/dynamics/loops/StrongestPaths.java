package dev.overtake.dynamics.loops;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Strong loops of a part that has too many to list them all.
///
/// At each step, and from each slot that remembers, paths are followed link by link, the strongest
/// first; a path ends at a slot that was reached before by a stronger one. The loops of all steps
/// are brought together. The search is a heuristic: it may miss a loop, but then finds one that
/// shares most links with it.
///
/// Eberlein, Schoenberg (2020), Finding the Loops that Matter, arXiv 2006.08425, section 5. The
/// product of scores is a sum of logarithms here, and a search that has visited ten thousand slots
/// ends.
final class StrongestPaths {
  private static final int MOST_VISITS = 10_000;
  private static final int MOST_LOOPS = 20_000;

  private final CausalGraph graph;
  private final Part part;
  private final Set<List<Integer>> found = new LinkedHashSet<>();

  StrongestPaths(CausalGraph graph, Part part) {
    this.graph = graph;
    this.part = part;
  }

  /// The loops found so far, as slots.
  List<int[]> loops() {
    return found.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toList();
  }

  /// A slot on a path, how strong the path to it is, and which of its links comes next.
  private static final class Visit {
    private final int slot;
    private final double strength;
    private int next;

    Visit(int slot, double strength) {
      this.slot = slot;
      this.strength = strength;
    }
  }

  /// Searches at one step.
  void search(double[] scores) {
    var strongest = new HashMap<Integer, int[]>();
    for (var slot : part.slots()) {
      strongest.put(
          slot,
          IntStream.of(part.leaving(slot))
              .filter(l -> scores[l] != 0)
              .boxed()
              .sorted(Comparator.comparingDouble(l -> -Math.abs(scores[l])))
              .mapToInt(l -> l)
              .toArray());
    }
    var logs = Arrays.stream(scores).map(s -> Math.log(Math.abs(s))).toArray();
    for (var slot : part.slots()) {
      if (graph.remembers(slot) && found.size() < MOST_LOOPS) {
        from(slot, strongest, logs);
      }
    }
  }

  private void from(int start, Map<Integer, int[]> strongest, double[] logs) {
    var best = new HashMap<Integer, Double>();
    var under = new LinkedHashSet<Integer>();
    var path = new ArrayDeque<Visit>();
    path.addLast(new Visit(start, 0));
    under.add(start);
    for (var visits = 0; !path.isEmpty() && visits < MOST_VISITS; ) {
      var here = path.getLast();
      var links = strongest.getOrDefault(here.slot, new int[0]);
      if (here.next == links.length) {
        path.removeLast();
        under.remove(here.slot);
        continue;
      }
      var link = links[here.next++];
      var target = part.target(link);
      var strength = here.strength + logs[link];
      if (target == start) {
        found.add(fromFirst(path));
      } else if (!under.contains(target)
          && strength >= best.getOrDefault(target, Double.NEGATIVE_INFINITY)) {
        best.put(target, strength);
        path.addLast(new Visit(target, strength));
        under.add(target);
        visits++;
      }
    }
  }

  /// A loop from its first slot on, so that it is the same wherever the search began.
  private static List<Integer> fromFirst(ArrayDeque<Visit> path) {
    var loop = new ArrayList<Integer>();
    path.forEach(v -> loop.add(v.slot));
    var first = loop.indexOf(loop.stream().min(Comparator.naturalOrder()).orElseThrow());
    var turned = new ArrayList<>(loop.subList(first, loop.size()));
    turned.addAll(loop.subList(0, first));
    return List.copyOf(turned);
  }
}
