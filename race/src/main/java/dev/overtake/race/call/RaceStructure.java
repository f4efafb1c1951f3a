package dev.overtake.race.call;

import dev.overtake.estimation.composite.Structure;
import dev.overtake.evidence.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// How indicators make up a race: indicators in groups, groups in pillars, pillars in the whole, as
/// the standing weighs them.
///
/// @param indicators the leaves, in the order of pillars, groups and ids
public record RaceStructure(
    List<Indicator> indicators,
    Structure tree,
    int[] pillarNodes,
    List<String> pillars,
    int[][] groups) {

  public static RaceStructure of(List<String> pillars, List<Indicator> indicators) {
    var groups = new LinkedHashMap<String, List<Indicator>>();
    var used = new ArrayList<String>();
    for (var pillar : pillars) {
      var members = indicators.stream().filter(i -> i.pillar().equals(pillar)).toList();
      if (members.isEmpty()) {
        continue;
      }
      used.add(pillar);
      for (var group : new TreeSet<>(members.stream().map(Votes::group).toList())) {
        groups.put(
            pillar + "/" + group,
            members.stream().filter(i -> Votes.group(i).equals(group)).toList());
      }
    }
    var leaves = groups.values().stream().flatMap(List::stream).toList();
    var names = new ArrayList<String>(leaves.stream().map(Indicator::id).toList());
    var groupNames = List.copyOf(groups.keySet());
    names.addAll(groupNames);
    names.addAll(used);
    names.add("race");
    var parent = new int[names.size()];
    var firstGroup = leaves.size();
    var firstPillar = firstGroup + groupNames.size();
    var root = names.size() - 1;
    for (var i = 0; i < firstGroup; i++) {
      var leaf = leaves.get(i);
      parent[i] = firstGroup + groupNames.indexOf(leaf.pillar() + "/" + Votes.group(leaf));
    }
    for (var g = firstGroup; g < firstPillar; g++) {
      var name = names.get(g);
      parent[g] = firstPillar + used.indexOf(name.substring(0, name.indexOf('/')));
    }
    Arrays.fill(parent, firstPillar, root, root);
    parent[root] = -1;
    var pillarNodes = new int[used.size()];
    Arrays.setAll(pillarNodes, i -> firstPillar + i);
    var tree = new Structure(names, parent, leaves.size());
    var parts = new int[pillarNodes.length][];
    Arrays.setAll(parts, i -> tree.parts(pillarNodes[i]));
    return new RaceStructure(leaves, tree, pillarNodes, used, parts);
  }

  /// The groups of a pillar, by its node.
  public int[] parts(int pillarNode) {
    return groups[pillarNode - pillarNodes[0]];
  }

  /// Weights of all nodes: of an indicator in its group as given, of a group that of its heaviest
  /// indicator, of a pillar as given, else 1.
  public double[] weights(ToDoubleFunction<Indicator> own, Map<String, Double> ofPillars) {
    var weights = equalWeights();
    for (var i = 0; i < indicators.size(); i++) {
      weights[i] = own.applyAsDouble(indicators.get(i));
    }
    for (var pillar : groups) {
      for (var group : pillar) {
        weights[group] = 0;
      }
    }
    for (var p = 0; p < pillars.size(); p++) {
      weights[pillarNodes[p]] = ofPillars.getOrDefault(pillars.get(p), 1.0);
    }
    for (var i = 0; i < indicators.size(); i++) {
      var group = tree.parent()[i];
      weights[group] = Math.max(weights[group], weights[i]);
    }
    return weights;
  }

  public double[] equalWeights() {
    var weights = new double[tree.parent().length];
    Arrays.fill(weights, 1);
    return weights;
  }
}
