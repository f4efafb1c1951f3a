package dev.overtake.dynamics.program;

import java.util.LinkedHashSet;
import java.util.Set;

/// The slots that a node reads.
public final class References {
  private References() {}

  /// Their indices, in the order of reading.
  public static Set<Integer> of(Node node) {
    var slots = new LinkedHashSet<Integer>();
    collect(node, slots);
    return slots;
  }

  private static void collect(Node node, Set<Integer> slots) {
    if (node instanceof Node.Slot(var index)) {
      slots.add(index);
    }
    node.parts().forEach(part -> collect(part, slots));
  }
}
