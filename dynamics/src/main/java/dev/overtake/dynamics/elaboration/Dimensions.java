package dev.overtake.dynamics.elaboration;

import dev.overtake.dynamics.model.Dimension;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The dimensions of a model by canonical names, and which element a name stands for where an
/// equation is worked out for certain elements.
final class Dimensions {
  private final Map<String, Dimension> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> elements = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();

  Dimensions(Model model) {
    for (var dimension : model.dimensions()) {
      var name = Names.canonical(dimension.name());
      byName.put(name, dimension);
      elements.put(name, dimension.elements().stream().map(Names::canonical).toList());
      dimension.elements().forEach(e -> spelling.putIfAbsent(Names.canonical(e), e.strip()));
    }
  }

  boolean isDimension(String canonical) {
    return byName.containsKey(canonical);
  }

  boolean isElement(String canonical) {
    return spelling.containsKey(canonical);
  }

  /// Canonical names of a dimension's elements.
  List<String> elements(String dimension) {
    return elements.getOrDefault(dimension, List.of());
  }

  /// An element as spelt where it was declared.
  String spelt(String element) {
    return spelling.getOrDefault(element, element);
  }

  /// The largest dimension that has all of some elements; the first of several.
  @Nullable String containing(List<String> some) {
    String best = null;
    for (var name : byName.keySet()) {
      var own = elements(name);
      if (own.containsAll(some) && (best == null || own.size() > elements(best).size())) {
        best = name;
      }
    }
    return best;
  }

  /// What a dimension is bound by where it stands on the left of an equation for the first time
  /// (0), the second and so on.
  static String place(String dimension, int before) {
    return before == 0 ? dimension : dimension + "#" + before;
  }

  /// What a place on the left, from 1, is bound by.
  static String position(int place) {
    return "@" + place;
  }

  /// What a dimension is bound by while it runs: its name unless that is taken.
  static String running(String dimension, Predicate<String> taken) {
    var key = dimension;
    while (taken.test(key)) {
      key += "!";
    }
    return key;
  }

  /// The dimension that something is bound for.
  private static String bound(String key) {
    var end = key.indexOf('#') > 0 ? key.indexOf('#') : key.length();
    while (end > 1 && key.charAt(end - 1) == '!') {
      end--;
    }
    return key.substring(0, end);
  }

  /// The element that a dimension's name stands for, given the elements that the dimensions on the
  /// left of an equation stand for; null when it cannot be told.
  @Nullable String current(String dimension, Map<String, String> bound) {
    var direct = bound.get(dimension);
    if (direct != null) {
      return direct;
    }
    for (var entry : bound.entrySet()) {
      var mapped = mapped(dimension, bound(entry.getKey()), entry.getValue());
      if (mapped != null) {
        return mapped;
      }
    }
    for (var entry : bound.entrySet()) {
      if (elements(dimension).contains(entry.getValue())) {
        return entry.getValue();
      }
    }
    return null;
  }

  /// The element of one dimension that belongs to an element of another by a declared mapping.
  private @Nullable String mapped(String wanted, String given, String element) {
    var there = byName.get(wanted);
    var here = byName.get(given);
    if (there == null || here == null) {
      return null;
    }
    var toGiven = there.mappings().get(given);
    if (toGiven != null) {
      var targets = toGiven.isEmpty() ? elements(given) : toGiven;
      for (var i = 0; i < targets.size() && i < elements(wanted).size(); i++) {
        var target = Names.canonical(targets.get(i));
        if (target.equals(element) || elements(target).contains(element)) {
          return elements(wanted).get(i);
        }
      }
    }
    var toWanted = here.mappings().get(wanted);
    if (toWanted != null) {
      var targets = toWanted.isEmpty() ? elements(wanted) : toWanted;
      var at = elements(given).indexOf(element);
      return at >= 0 && at < targets.size() ? Names.canonical(targets.get(at)) : null;
    }
    return null;
  }

  /// How many combinations of elements a left side names.
  long count(List<String> subscripts) {
    return subscripts.stream()
        .mapToLong(s -> isDimension(s) ? elements(s).size() : 1)
        .reduce(1, (a, b) -> Math.min(a * b, 1L << 31));
  }

  /// Every combination of elements that a left side names, in order.
  ///
  /// @param subscripts canonical names of elements or dimensions
  List<List<String>> combinations(List<String> subscripts) {
    var all = new ArrayList<List<String>>();
    all.add(List.of());
    for (var subscript : subscripts) {
      var here = isDimension(subscript) ? elements(subscript) : List.of(subscript);
      var longer = new ArrayList<List<String>>();
      for (var start : all) {
        for (var element : here) {
          var next = new ArrayList<>(start);
          next.add(element);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }
}
