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

  /// The measured model that a component's name means: the longest that is part of it, else the
  /// shortest of which it is the beginning, as `gpt-4o` is of `gpt-4o-2024-05-13`.
  Optional<String> measured(List<String> names) {
    return measured.computeIfAbsent(
        String.join("\n", names),
        n ->
            scores.keySet().stream()
                .filter(m -> names.stream().anyMatch(name -> plain(name).contains(plain(m))))
                .max(Comparator.comparingInt(String::length))
                .or(() ->
                    scores.keySet().stream()
                        .filter(m ->
                            names.stream()
                                .anyMatch(
                                    name -> name.length() > 4 && plain(m).startsWith(plain(name))))
                        .min(
                            Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))));
  }

  private static String plain(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
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
