package dev.overtake.benchmarks;

import dev.overtake.estimation.capability.CapabilityScale;
import dev.overtake.estimation.capability.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The capability scale against a reference fit of the same objective by scipy.
final class ScaleBench {
  private ScaleBench() {}

  static void run(Report report) throws IOException {
    report.title("Capability scale against a reference fit of 179 models on 38 benchmarks");
    Path folder = M3.folder().resolveSibling("capability-scale");
    if (!Files.isDirectory(folder)) {
      report.note("skipped: no reference results in " + folder);
      return;
    }
    Map<String, Integer> models = new LinkedHashMap<>();
    Map<String, Integer> benchmarks = new LinkedHashMap<>();
    List<double[]> rows = new ArrayList<>();
    for (Csv.Row row : Csv.read(folder.resolve("scores.csv"))) {
      int model = models.computeIfAbsent(row.get("model"), m -> models.size());
      int benchmark = benchmarks.computeIfAbsent(row.get("benchmark"), b -> benchmarks.size());
      rows.add(new double[] {model, benchmark, Double.parseDouble(row.get("performance"))});
    }
    Scores scores =
        new Scores(
            List.copyOf(models.keySet()),
            List.copyOf(benchmarks.keySet()),
            rows.stream().mapToInt(r -> (int) r[0]).toArray(),
            rows.stream().mapToInt(r -> (int) r[1]).toArray(),
            rows.stream().mapToDouble(r -> r[2]).toArray());
    int anchor = scores.benchmarks().indexOf("Winogrande");
    long start = System.nanoTime();
    CapabilityScale scale = CapabilityScale.fit(scores, anchor);
    double cold = (System.nanoTime() - start) / 1e9;
    report.atMost("cost", scale.cost(), 3.4473);
    report.atLeast(
        "correlation with the reference capabilities", correlation(folder, scores, scale), 0.999);
    report.atMost("seconds, cold", cold, 0.5);
    start = System.nanoTime();
    scale.resampled(scores, anchor, 100, 1, Bench.PARALLEL);
    report.atMost("seconds for 100 bootstraps", (System.nanoTime() - start) / 1e9, 10);
  }

  private static double correlation(Path folder, Scores scores, CapabilityScale scale)
      throws IOException {
    List<double[]> pairs = new ArrayList<>();
    for (Csv.Row row : Csv.read(folder.resolve("gold_capabilities.csv"))) {
      int model = scores.models().indexOf(row.get("model"));
      pairs.add(new double[] {Double.parseDouble(row.get("C")), scale.capability()[model]});
    }
    double meanA = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double meanB = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double ab = pairs.stream().mapToDouble(p -> (p[0] - meanA) * (p[1] - meanB)).sum();
    double aa = pairs.stream().mapToDouble(p -> Math.pow(p[0] - meanA, 2)).sum();
    double bb = pairs.stream().mapToDouble(p -> Math.pow(p[1] - meanB, 2)).sum();
    return ab / Math.sqrt(aa * bb);
  }
}
