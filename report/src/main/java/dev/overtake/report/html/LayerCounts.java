package dev.overtake.report.html;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.report.html.ExposurePage.Layer;
import dev.overtake.report.html.ExposurePage.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts components by layer and by the law they lie under.
record LayerCounts(List<String> nations, List<Layer> layers) {
  private static final int MOST = 5;
  private static final String UNKNOWN = "unknown";
  private static final String OTHERS = "others";

  static LayerCounts of(Exposure e) {
    var axes = new LinkedHashMap<String, Function<Resolved, @Nullable Attribute>>();
    axes.put("Who trained the weights", Resolved::weightsOrigin);
    axes.put("Who runs it", Resolved::operator);
    axes.put("Who owns who runs it", Resolved::owner);
    axes.put("Where it runs", Resolved::runsIn);
    axes.put("Whose chips", Resolved::chip);
    var counts = new LinkedHashMap<String, Map<String, List<String>>>();
    var totals = new TreeMap<String, Integer>();
    axes.forEach((layer, axis) -> {
      var by = counts.computeIfAbsent(layer, l -> new TreeMap<>());
      for (var r : e.components()) {
        var found = axis.apply(r);
        if (found != null) {
          var place = place(found);
          by.computeIfAbsent(place, p -> new ArrayList<>()).add(r.component().id());
          totals.merge(place, 1, Integer::sum);
        }
      }
    });
    var nations =
        totals.entrySet().stream()
            .filter(t -> !t.getKey().equals(UNKNOWN))
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> t) -> -t.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    var shown = new ArrayList<>(List.of(UNKNOWN));
    shown.addAll(nations.stream().limit(MOST).toList());
    if (nations.size() > MOST) {
      shown.add(OTHERS);
    }
    var most = Math.max(1, e.components().size());
    var layers = new ArrayList<Layer>();
    counts.forEach((layer, by) -> {
      if (!by.isEmpty()) {
        layers.add(new Layer(layer, shown.stream().map(n -> share(n, by, shown, most)).toList()));
      }
    });
    return new LayerCounts(shown, layers);
  }

  private static Share share(
      String nation, Map<String, List<String>> by, List<String> shown, int most) {
    var who = new ArrayList<String>();
    by.forEach((place, names) -> {
      if (place.equals(nation) || (nation.equals(OTHERS) && !shown.contains(place))) {
        who.addAll(names);
      }
    });
    var part = who.size() / (double) most;
    var tone = who.isEmpty() ? "none" : part > 0.5 ? "most" : part > 0.2 ? "some" : "few";
    return new Share(who.size(), String.join(", ", who), tone);
  }

  private static String place(Attribute axis) {
    return !axis.known() || axis.jurisdiction().isEmpty() ? UNKNOWN : axis.jurisdiction();
  }
}
