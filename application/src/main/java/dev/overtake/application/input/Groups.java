package dev.overtake.application.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which names are connected with which, through however many others. What is not connected cannot
/// be compared.
final class Groups {
  private final Map<String, String> towards = new HashMap<>();

  /// Says that two names are connected.
  void connect(String a, String b) {
    towards.put(root(a), root(b));
  }

  private String root(String name) {
    var at = name;
    var next = towards.computeIfAbsent(at, itself -> itself);
    while (!next.equals(at)) {
      at = next;
      next = towards.getOrDefault(at, at);
    }
    return at;
  }

  /// The groups, the largest first, each in the order of the alphabet.
  List<List<String>> all() {
    var groups = new TreeMap<String, List<String>>();
    towards.keySet().stream()
        .sorted()
        .forEach(name -> groups.computeIfAbsent(root(name), r -> new ArrayList<>()).add(name));
    return groups.values().stream()
        .sorted(Comparator.<List<String>>comparingInt(g -> -g.size()).thenComparing(List::getFirst))
        .toList();
  }
}
