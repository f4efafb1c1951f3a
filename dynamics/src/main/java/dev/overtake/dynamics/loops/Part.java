package dev.overtake.dynamics.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A part of a graph in which every slot acts on every other, with its links numbered.
final class Part {
  private final int[] slots;
  private final List<int[]> links = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final Map<Integer, int[]> leaving = new HashMap<>();

  Part(CausalGraph graph, int[] slots) {
    this.slots = slots.clone();
    for (var slot : slots) {
      leaving.put(slot, new int[0]);
    }
    for (var slot : slots) {
      var own = new ArrayList<Integer>();
      for (var target : graph.targets(slot)) {
        if (leaving.containsKey(target)) {
          own.add(links.size());
          numbers.put(List.of(slot, target), links.size());
          links.add(new int[] {slot, target});
        }
      }
      leaving.put(slot, own.stream().mapToInt(i -> i).toArray());
    }
  }

  int[] slots() {
    return slots.clone();
  }

  /// Number of links.
  int size() {
    return links.size();
  }

  int source(int link) {
    return links.get(link)[0];
  }

  int target(int link) {
    return links.get(link)[1];
  }

  /// The links that leave a slot.
  int[] leaving(int slot) {
    return leaving.getOrDefault(slot, new int[0]);
  }

  /// The links of a loop that leads through slots, back to the first.
  int[] loop(int[] through) {
    var loop = new int[through.length];
    for (var i = 0; i < loop.length; i++) {
      var link = numbers.get(List.of(through[i], through[(i + 1) % through.length]));
      if (link == null) {
        throw new IllegalArgumentException("slots without a link");
      }
      loop[i] = link;
    }
    return loop;
  }
}
