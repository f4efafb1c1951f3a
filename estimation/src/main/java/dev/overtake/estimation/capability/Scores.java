package dev.overtake.estimation.capability;

import java.util.List;

/// Scores of models on benchmarks, each from 0 to 1.
///
/// @param models names
/// @param benchmarks names
/// @param model index of the model of each score
/// @param benchmark index of the benchmark of each score
/// @param score from 0 to 1
public record Scores(
    List<String> models, List<String> benchmarks, int[] model, int[] benchmark, double[] score) {

  public Scores {
    models = List.copyOf(models);
    benchmarks = List.copyOf(benchmarks);
    if (model.length != score.length || benchmark.length != score.length || score.length == 0) {
      throw new IllegalArgumentException("each score needs a model and a benchmark");
    }
    for (var s : score) {
      if (!(s >= 0 && s <= 1)) {
        throw new IllegalArgumentException("a score lies from 0 to 1, not at " + s);
      }
    }
  }

  /// How many scores there are.
  public int size() {
    return score.length;
  }

  /// The benchmark with the most scores, the first of several.
  public int mostScored() {
    var counts = new int[benchmarks.size()];
    for (var b : benchmark) {
      counts[b]++;
    }
    var most = 0;
    for (var b = 1; b < counts.length; b++) {
      most = counts[b] > counts[most] ? b : most;
    }
    return most;
  }
}
