package dev.overtake.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.overtake.estimation.composite.Aggregation;
import dev.overtake.estimation.composite.Coherence;
import dev.overtake.estimation.composite.Composite;
import dev.overtake.estimation.composite.Composite.Method;
import dev.overtake.estimation.composite.Imputation;
import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.estimation.composite.Outranking;
import dev.overtake.estimation.composite.Structure;
import dev.overtake.estimation.composite.Treatment;
import dev.overtake.estimation.sampling.SobolPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A composite index of 51 units and 49 indicators, step by step against the R package COINr.
final class CompositeBench {
  private static final int REPLICATIONS = 10_000;
  private static final List<Normalisation> CHOICES =
      List.of(Normalisation.MIN_MAX_FROM_ONE, Normalisation.RANK, Normalisation.DISTANCE_TO_BEST);

  private final Path folder;
  private final Structure structure;
  private final boolean[] less;
  private final List<String> indicators;
  private final List<String> units;

  private CompositeBench(Path folder) throws IOException {
    this.folder = folder;
    List<Csv.Row> meta =
        Csv.read(folder.resolve("ASEM_iMeta.csv")).stream()
            .filter(r -> !r.get("Level").equals("NA"))
            .sorted(Comparator.comparingInt(r -> Integer.parseInt(r.get("Level"))))
            .toList();
    List<String> names = meta.stream().map(r -> r.get("iCode")).toList();
    indicators =
        meta.stream().filter(r -> r.get("Level").equals("1")).map(r -> r.get("iCode")).toList();
    structure =
        new Structure(
            names,
            meta.stream().mapToInt(r -> names.indexOf(r.get("Parent"))).toArray(),
            indicators.size());
    less = new boolean[indicators.size()];
    for (int i = 0; i < less.length; i++) {
      less[i] = meta.get(i).get("Direction").equals("-1");
    }
    units =
        Csv.read(folder.resolve("gold-dset-Raw.csv")).stream().map(r -> r.get("uCode")).toList();
  }

  static void run(Report report) throws IOException {
    report.title("Composite index: largest relative deviation from COINr, step by step");
    Path folder = M3.folder().resolveSibling("composite-asem");
    if (!Files.isDirectory(folder)) {
      report.note("skipped: no reference results in " + folder);
      return;
    }
    CompositeBench bench = new CompositeBench(folder);
    bench.steps(report);
    bench.outranking(report);
    bench.coherence(report);
    bench.replications(report);
  }

  private void steps(Report report) throws IOException {
    Map<String, Csv.Row> data = byUnit("ASEM_iData.csv");
    double[][] raw = table("gold-dset-Raw.csv");
    double[][] divided = new double[raw.length][];
    for (int u = 0; u < raw.length; u++) {
      divided[u] = raw[u].clone();
    }
    for (Csv.Row row : Csv.read(folder.resolve("ASEM_iMeta.csv"))) {
      String by = row.get("Denominator");
      if (!by.equals("NA") && row.get("Type").equals("Indicator")) {
        int i = indicators.indexOf(row.get("iCode"));
        double[] denominators =
            units.stream().mapToDouble(u -> number(unit(data, u).get(by))).toArray();
        double[] column = Arrays.stream(raw).mapToDouble(r -> r[i]).toArray();
        double[] per = Imputation.perUnit(column, denominators);
        for (int u = 0; u < raw.length; u++) {
          divided[u][i] = per[u];
        }
      }
    }
    check(report, "denominated", divided, "gold-dset-Denominated.csv");
    List<String> groups = units.stream().map(u -> unit(data, u).get("EurAsia_group")).toList();
    double[][] imputed = Imputation.GROUP_MEAN.fill(divided, groups);
    check(report, "imputed by the mean of the group", imputed, "gold-dset-Imputed.csv");
    double[][] treated = new Treatment(5).treat(imputed);
    check(report, "treated by winsorisation", treated, "gold-dset-Treated.csv");
    check(report, "min-max", Normalisation.MIN_MAX, treated, "gold-norm-n_minmax.csv");
    check(
        report,
        "min-max from 1",
        Normalisation.MIN_MAX_FROM_ONE,
        treated,
        "gold-norm-minmax1-100.csv");
    check(report, "z-score", Normalisation.Z_SCORE, treated, "gold-norm-n_zscore.csv");
    ranks(report, "rank", Normalisation.RANK, treated, "gold-norm-n_rank.csv", 1);
    ranks(
        report,
        "percentile rank",
        Normalisation.PERCENTILE_RANK,
        treated,
        "gold-norm-n_prank.csv",
        1.0 / (units.size() - 1));
    check(
        report,
        "distance to best",
        Normalisation.DISTANCE_TO_BEST,
        treated,
        "gold-norm-n_dist2max.csv");
    check(
        report,
        "fraction of max (COINr's)",
        Normalisation.FRACTION_OF_MAX,
        treated,
        "gold-norm-n_fracmax.csv");
    Composite composite = new Composite(structure, less);
    double[] weights = composite.equalWeights();
    double[][] plain =
        composite.compute(
            imputed,
            new Method(new Treatment(5), Normalisation.MIN_MAX, Aggregation.ARITHMETIC),
            weights);
    checkNodes(report, "index, arithmetic means", plain, "gold-agg-a_amean.csv");
    for (Aggregation aggregation : Aggregation.values()) {
      double[][] index =
          composite.compute(
              imputed,
              new Method(new Treatment(5), Normalisation.MIN_MAX_FROM_ONE, aggregation),
              weights);
      String kind = aggregation.name().substring(0, 1).toLowerCase(Locale.ROOT);
      checkNodes(
          report,
          "index from 1, " + aggregation.name().toLowerCase(Locale.ROOT) + " means",
          index,
          "gold-agg-minmax1-100-a_" + kind + "mean.csv");
    }
    double[] scores = Arrays.stream(plain).mapToDouble(r -> r[structure.root()]).sorted().toArray();
    report.note(
        "index, top three: %.2f, %.2f, %.2f (expected 68.38, 64.82, 64.80)"
            .formatted(
                scores[scores.length - 1], scores[scores.length - 2], scores[scores.length - 3]));
    double[] effective = structure.effective(weights);
    double largest = 0;
    for (Csv.Row row : Csv.read(folder.resolve("gold-effweights.csv"))) {
      double expected = number(row.get("EffWeight"));
      largest =
          Math.max(
              largest,
              Math.abs(effective[structure.names().indexOf(row.get("iCode"))] / expected - 1));
    }
    report.atMost("effective weights, in millionths", largest * 1e6, 1);
  }

  /// The reference compares five raw indicators, all for more, with double weight on the fourth.
  private void outranking(Report report) throws IOException {
    double[][] raw = table("gold-dset-Raw.csv");
    List<Csv.Row> copeland = Csv.read(folder.resolve("gold-copeland-5ind.csv"));
    int[] five =
        Stream.of("LPI", "Flights", "Goods", "Services", "FDI")
            .mapToInt(indicators::indexOf)
            .toArray();
    double[][] chosen =
        columns(
            copeland.stream().map(r -> raw[units.indexOf(r.get("uCode"))]).toArray(double[][]::new),
            five);
    Outranking ours = Outranking.of(chosen, new double[] {1, 1, 1, 2, 1});
    List<String> lines = Files.readAllLines(folder.resolve("gold-outrank-5ind.csv"));
    double largest = 0;
    int score = 0;
    for (int a = 0; a < chosen.length; a++) {
      String[] row = lines.get(a + 1).split(",", -1);
      for (int b = 0; b < chosen.length; b++) {
        largest = Math.max(largest, Math.abs(ours.share()[a][b] - Double.parseDouble(row[b])));
      }
      score =
          Math.max(score, Math.abs(ours.score()[a] - (int) number(copeland.get(a).get("score"))));
    }
    report.atMost("outranking matrix, in millionths", largest * 1e6, 1);
    report.atMost("Copeland scores", score, 0);
  }

  /// The reference has alpha from raw figures, principal components from normalised ones, and lists
  /// the indicators of a group by name.
  private void coherence(Report report) throws IOException {
    int[] people = structure.parts(structure.names().indexOf("P2P"));
    report.within(
        "Cronbach's alpha of P2P",
        Coherence.alpha(columns(table("gold-dset-Raw.csv"), people)),
        0.051265,
        0.051275);
    double[][] normalised = table("gold-dset-Normalised.csv");
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold-pca.json")));
    double largest = 0;
    for (Map.Entry<String, JsonNode> group : gold.properties()) {
      int[] parts =
          Arrays.stream(structure.parts(structure.names().indexOf(group.getKey())))
              .boxed()
              .sorted(Comparator.comparing(indicators::get, String.CASE_INSENSITIVE_ORDER))
              .mapToInt(i -> i)
              .toArray();
      double[] ours = Coherence.principalWeights(columns(normalised, parts));
      JsonNode expected = group.getValue().get("w");
      double product = 0;
      for (int i = 0; i < ours.length; i++) {
        product += ours[i] * expected.get(i).asDouble();
      }
      for (int i = 0; i < ours.length; i++) {
        double theirs = Math.signum(product) * expected.get(i).asDouble();
        largest = Math.max(largest, Math.abs(ours[i] - theirs));
      }
    }
    report.atMost("first principal components of all groups, in millionths", largest * 1e6, 1);
  }

  private void replications(Report report) throws IOException {
    report.title(
        "%d replications of that index with four uncertain choices".formatted(REPLICATIONS));
    double[][] imputed = table("gold-dset-Imputed.csv");
    Composite composite = new Composite(structure, less);
    double[] seconds = new double[3];
    for (int run = 0; run < seconds.length; run++) {
      SobolPoints points = new SobolPoints(3 + structure.parent().length, run);
      long start = System.nanoTime();
      long replicated =
          IntStream.range(0, REPLICATIONS)
              .parallel()
              .filter(r -> {
                double[] x = new double[3 + structure.parent().length];
                points.point(r, x);
                double[] weights = composite.equalWeights();
                for (int w = 0; w < weights.length; w++) {
                  weights[w] *= 0.75 + 0.5 * x[3 + w];
                }
                Method method =
                    new Method(
                        new Treatment((int) (1 + 5 * x[0])),
                        CHOICES.get((int) (CHOICES.size() * x[1])),
                        x[2] < 0.5 ? Aggregation.ARITHMETIC : Aggregation.GEOMETRIC);
                return composite.compute(imputed, method, weights)[0][structure.root()] > -1;
              })
              .count();
      seconds[run] = (System.nanoTime() - start) / 1e9;
      report.note(
          "run %d: %.2f s, %d positive for the first unit"
              .formatted(run + 1, seconds[run], replicated));
    }
    report.atMost("seconds, the slowest run", Arrays.stream(seconds).max().orElse(0), 2);
  }

  private void check(
      Report report, String step, Normalisation normalisation, double[][] treated, String gold)
      throws IOException {
    check(report, step, normalisation.apply(treated, less), gold);
  }

  /// Where the reference ranks apart what its own files print alike, it saw digits that they do not
  /// show; such cells are counted and left out.
  private void ranks(
      Report report,
      String step,
      Normalisation normalisation,
      double[][] treated,
      String gold,
      double one)
      throws IOException {
    double[][] ours = normalisation.apply(treated, less);
    double[][] theirs = table(gold);
    int unseen = 0;
    for (int u = 0; u < ours.length; u++) {
      for (int i = 0; i < less.length; i++) {
        int unit = u;
        int indicator = i;
        boolean alike =
            IntStream.range(0, treated.length)
                .anyMatch(o -> o != unit && treated[o][indicator] == treated[unit][indicator]);
        if (alike
            && ours[u][i] != theirs[u][i]
            && Math.abs(ours[u][i] - theirs[u][i]) < 1.5 * one) {
          unseen++;
          ours[u][i] = theirs[u][i];
        }
      }
    }
    report.atMost(
        step + " (%d cells left out), in millionths".formatted(unseen),
        deviation(ours, theirs) * 1e6,
        1);
  }

  private void check(Report report, String step, double[][] ours, String gold) throws IOException {
    report.atMost(step + ", in millionths", deviation(ours, table(gold)) * 1e6, 1);
  }

  private void checkNodes(Report report, String step, double[][] ours, String gold)
      throws IOException {
    report.atMost(
        step + ", in millionths", deviation(ours, table(gold, structure.names())) * 1e6, 1);
  }

  private static double deviation(double[][] ours, double[][] gold) {
    double largest = 0;
    for (int u = 0; u < gold.length; u++) {
      for (int i = 0; i < gold[u].length; i++) {
        double expected = gold[u][i];
        if (Double.isInfinite(expected) || Double.isNaN(expected)) {
          boolean same = Double.isNaN(ours[u][i]) || Double.isInfinite(ours[u][i]);
          largest = same ? largest : Double.POSITIVE_INFINITY;
        } else {
          largest =
              Math.max(
                  largest,
                  Math.abs(ours[u][i] - expected)
                      / Math.max(1e-9, Math.max(1, Math.abs(expected))));
        }
      }
    }
    return largest;
  }

  private double[][] table(String file) throws IOException {
    return table(file, indicators);
  }

  private double[][] table(String file, List<String> columns) throws IOException {
    Map<String, Csv.Row> rows = byUnit(file);
    List<double[]> table = new ArrayList<>();
    for (String unit : units) {
      table.add(columns.stream().mapToDouble(c -> number(unit(rows, unit).get(c))).toArray());
    }
    return table.toArray(double[][]::new);
  }

  private static Csv.Row unit(Map<String, Csv.Row> rows, String unit) {
    return requireNonNull(rows.get(unit), unit);
  }

  private Map<String, Csv.Row> byUnit(String file) throws IOException {
    Map<String, Csv.Row> rows = new HashMap<>();
    for (Csv.Row row : Csv.read(folder.resolve(file))) {
      rows.put(row.get("uCode"), row);
    }
    return rows;
  }

  private static double[][] columns(double[][] table, int[] chosen) {
    return Arrays.stream(table)
        .map(row -> Arrays.stream(chosen).mapToDouble(c -> row[c]).toArray())
        .toArray(double[][]::new);
  }

  private static double number(String cell) {
    return switch (cell) {
      case "NA", "" -> Double.NaN;
      case "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(cell);
    };
  }
}
