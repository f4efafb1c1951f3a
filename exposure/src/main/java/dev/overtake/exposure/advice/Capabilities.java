package dev.overtake.exposure.advice;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Compares models on the benchmarks that both were measured on.
final class Capabilities {
  /* Fewer say nothing about the spread. */
  private static final int FEWEST = 3;
  /* Student's t, 90 % two-sided, for 2 to 11 degrees of freedom; the normal's from there. */
  private static final double[] T = {
    2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796
  };

  private final Map<String, Map<String, Double>> scores = new TreeMap<>();
  private final Map<String, Optional<String>> measured = new HashMap<>();

  Capabilities(@Nullable Race race) {
    if (race != null) {
      for (Score score : race.scores()) {
        scores
            .computeIfAbsent(score.model(), m -> new TreeMap<>())
            .merge(score.benchmark(), score.score(), Math::max);
      }
    }
  }

  /// Names of the models that were measured.
  List<String> models() {
    return List.copyOf(scores.keySet());
  }

  /// The measured model that a component's name means: the same family, version, tier and size.
  /// Dates of release and the ways in which chat models are sold may differ; where a name has no
  /// date, the first release is meant.
  Optional<String> measured(List<String> names) {
    return measured.computeIfAbsent(
        String.join("\n", names),
        n -> names.stream().flatMap(name -> same(name).stream()).findFirst());
  }

  private Optional<String> same(String name) {
    var wanted = MeasuredName.of(name);
    return scores.keySet().stream()
        .filter(m -> MeasuredName.of(m).means(wanted))
        .min(
            Comparator.comparing((String m) -> !m.equalsIgnoreCase(name))
                .thenComparing(m -> String.join(" ", MeasuredName.of(m).dates()))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  /// How much better a candidate scores, in shares of a benchmark's points, with a 90 % interval.
  ///
  /// @param benchmarks how many both were measured on
  record Difference(double mean, double low, double high, int benchmarks) {}

  Optional<Difference> difference(String candidate, String incumbent) {
    var a = scores.getOrDefault(candidate, Map.of());
    var b = scores.getOrDefault(incumbent, Map.of());
    var differences = new ArrayList<Double>();
    a.forEach((benchmark, score) -> {
      var other = b.get(benchmark);
      if (other != null) {
        differences.add(score - other);
      }
    });
    var n = differences.size();
    if (n < FEWEST) {
      return Optional.empty();
    }
    var mean = differences.stream().mapToDouble(d -> d).average().orElseThrow();
    var square = differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
    var t = n - 3 < T.length ? T[n - 3] : 1.7;
    var half = t * Math.sqrt(square / (n - 1) / n);
    return Optional.of(new Difference(mean, mean - half, mean + half, n));
  }
}
