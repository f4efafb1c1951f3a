package dev.overtake.estimation.composite;

import java.util.Arrays;
import java.util.List;

/// How indicators come together: a tree whose leaves are the indicators and whose root is the
/// index.
///
/// @param names leaves first, in the order of the table's columns; every aggregate after its parts
/// @param parent index of the node that each belongs to; −1 for the root, which stands last
/// @param leaves how many indicators there are
public record Structure(List<String> names, int[] parent, int leaves) {

  public Structure {
    names = List.copyOf(names);
    for (var i = 0; i < parent.length - 1; i++) {
      if (parent[i] <= i || parent[i] >= parent.length) {
        throw new IllegalArgumentException(names.get(i) + " does not stand before its parent");
      }
    }
  }

  /// The nodes that belong directly to one.
  public int[] parts(int node) {
    var parts = new int[node];
    var count = 0;
    for (var i = 0; i < node; i++) {
      if (parent[i] == node) {
        parts[count++] = i;
      }
    }
    return Arrays.copyOf(parts, count);
  }

  /// The nodes that belong directly to each, none to indicators; in one pass, for those who ask
  /// often.
  int[][] parts() {
    var parts = new int[parent.length][];
    var counts = new int[parent.length];
    for (var node : parent) {
      if (node >= 0) {
        counts[node]++;
      }
    }
    Arrays.setAll(parts, node -> new int[counts[node]]);
    for (var node = parent.length - 1; node >= 0; node--) {
      if (parent[node] >= 0) {
        parts[parent[node]][--counts[parent[node]]] = node;
      }
    }
    return parts;
  }

  /// The index's own place.
  public int root() {
    return parent.length - 1;
  }

  /// What each node finally weighs in the index, the parts of every group sharing its weight.
  ///
  /// @param weights one per node, among the parts of its group
  public double[] effective(double[] weights) {
    var effective = new double[parent.length];
    effective[root()] = 1;
    for (var node = root(); node >= leaves; node--) {
      var total = 0.0;
      for (var part : parts(node)) {
        total += weights[part];
      }
      for (var part : parts(node)) {
        effective[part] = total == 0 ? 0 : effective[node] * weights[part] / total;
      }
    }
    return effective;
  }
}
