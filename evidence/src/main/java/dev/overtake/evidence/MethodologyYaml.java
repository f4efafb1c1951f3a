package dev.overtake.evidence;

import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Bloc;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.LeftOut;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the part `methodology` of `race.yaml`.
record MethodologyYaml(Ids contenders, Ids indicators) {
  private static final List<String> KEYS =
      List.of(
          "aggregation",
          "normalisation",
          "pillar_weights",
          "group_weights",
          "sources",
          "baseline",
          "coverage",
          "rulers",
          "leave_out",
          "per",
          "blocs",
          "intensive");
  private static final double MOST = 1000;

  Methodology read(YamlMap race) {
    var yaml = race.map("methodology", KEYS);
    var usual = Methodology.usual();
    return new Methodology(
        choices(yaml, "aggregation", Aggregating.values()),
        choices(yaml, "normalisation", Normalising.values()),
        yaml.number("pillar_weights", usual.pillarWeights(), MOST),
        yaml.number("group_weights", usual.groupWeights(), MOST),
        choices(yaml, "sources", Reading.values()),
        choices(yaml, "baseline", Baseline.values()),
        choices(yaml, "coverage", Coverage.values()),
        choices(yaml, "rulers", Counting.values()),
        choices(yaml, "leave_out", LeftOut.values()),
        known(yaml, "per", indicators, "indicator"),
        yaml.maps("blocs", List.of("contender", "with"), this::bloc),
        known(yaml, "intensive", indicators, "indicator"));
  }

  private Bloc bloc(YamlMap yaml) {
    var contender = yaml.text("contender");
    if (!contender.isBlank() && !contenders.contains(contender)) {
      yaml.fault(
          "contender", "no contender has the id '" + contender + "'", contenders.hint(contender));
    }
    return new Bloc(contender, known(yaml, "with", contenders, "contender"));
  }

  private static List<String> known(YamlMap yaml, String key, Ids ids, String what) {
    var texts = yaml.texts(key);
    for (var id : texts) {
      if (!ids.contains(id)) {
        yaml.fault(key, "no " + what + " has the id '" + id + "'", ids.hint(id));
      }
    }
    return texts;
  }

  /// Absent means all, in the order of the enumeration, whose first is the standing's own.
  private static <E extends Enum<E>> List<E> choices(YamlMap yaml, String key, E[] all) {
    if (!yaml.has(key)) {
      return List.of(all);
    }
    var words = Arrays.stream(all).map(Methodology::word).toList();
    var chosen = new ArrayList<E>();
    for (var text : yaml.texts(key)) {
      var at = words.indexOf(text);
      if (at < 0) {
        var guess = Spelling.didYouMean(text, words);
        yaml.fault(
            key,
            "'" + text + "' is none of the choices",
            guess.isEmpty() ? "choose from " + String.join(", ", words) : guess);
      } else if (!chosen.contains(all[at])) {
        chosen.add(all[at]);
      }
    }
    if (chosen.isEmpty()) {
      yaml.fault(key, "no choice is left", "name at least one of " + String.join(", ", words));
      return List.of(all);
    }
    return chosen;
  }
}
