package dev.overtake.benchmarks;

import dev.overtake.estimation.statespace.Component;
import dev.overtake.estimation.statespace.Filtered;
import dev.overtake.estimation.statespace.LocalLevel;
import dev.overtake.estimation.statespace.LocalLinearTrend;
import dev.overtake.estimation.statespace.Sample;
import dev.overtake.estimation.statespace.Smoothed;
import dev.overtake.estimation.statespace.StateSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The exact diffuse filter and smoother against reference results of statsmodels' exact diffuse
/// filter.
final class GoldBench {

  private GoldBench() {}

  static void run(Report report) throws IOException {
    Path folder = M3.folder().resolveSibling("state-space");
    if (!Files.isDirectory(folder)) {
      report.note("skipped: no reference results in " + folder);
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    report.title(
        "State space: largest relative deviation over %d reference files".formatted(files.size()));
    double likelihood = 0;
    double filteredState = 0;
    double smoothedState = 0;
    for (Path file : files) {
      JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
      JsonNode values = gold.get("y_model_scale");
      double[] series = new double[values.size()];
      for (int t = 0; t < series.length; t++) {
        series[t] = values.get(t).isNull() ? Double.NaN : values.get(t).asDouble();
      }
      StateSpace model = model(gold.get("params"), gold.get("filtered_state").size());
      Sample sample = Sample.regular(series, 0);
      Filtered filtered = Filtered.of(model, sample);
      Smoothed smoothed = Smoothed.of(model, sample);
      double expected = gold.get("loglik_KFAS_DK_convention").asDouble();
      likelihood = Math.max(likelihood, Math.abs(filtered.logLikelihood() / expected - 1));
      for (int i = 0; i < model.states(); i++) {
        JsonNode filteredGold = gold.get("filtered_state").get(i);
        JsonNode smoothedGold = gold.get("smoothed_state").get(i);
        double size = 0;
        for (JsonNode state : smoothedGold) {
          size = Math.max(size, Math.abs(state.asDouble()));
        }
        for (int t = 0; t < series.length; t++) {
          filteredState =
              Math.max(
                  filteredState,
                  Math.abs(filtered.state(t, i) - filteredGold.get(t).asDouble()) / size);
          smoothedState =
              Math.max(
                  smoothedState,
                  Math.abs(smoothed.state(t, i) - smoothedGold.get(t).asDouble()) / size);
        }
      }
    }
    report.atMost("log-likelihood, in millionths", likelihood * 1e6, 1);
    report.atMost("filtered states, in millionths", filteredState * 1e6, 1);
    report.atMost("smoothed states, in millionths", smoothedState * 1e6, 1);
  }

  private static StateSpace model(JsonNode variances, int states) {
    double level = variances.path("sigma2.level").asDouble(0);
    Component component =
        states == 2
            ? new LocalLinearTrend(level, variances.path("sigma2.trend").asDouble(0))
            : new LocalLevel(level);
    return StateSpace.of(variances.path("sigma2.irregular").asDouble(0), component);
  }
}
