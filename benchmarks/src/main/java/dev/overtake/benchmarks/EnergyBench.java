package dev.overtake.benchmarks;

import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.hardware.EnergyModel.Conditions;
import dev.overtake.exposure.hardware.EnergyModel.Measured;
import dev.overtake.exposure.hardware.HardwareFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/// Memory and energy of models against the measurements of the ML.ENERGY benchmark.
final class EnergyBench {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", "."));
  private static final Path MEASURED =
      HOME.resolve("../shared/data/exposure/energy_mlenergy_v3.csv");
  private static final double ALPHA = 0.1;

  private EnergyBench() {}

  /// @param print the coefficients fitted to all rows, in the form of the table of the project
  static void run(Report report, boolean print) throws IOException {
    if (!Files.isRegularFile(MEASURED)) {
      report.note("the measurements of ML.ENERGY are not here: skipped");
      return;
    }
    var rows = Csv.read(MEASURED);
    var measured = rows.stream().map(EnergyBench::measured).toList();
    if (print) {
      coefficients(report, EnergyModel.fit(measured));
    }
    memory(report, rows);
    energy(report, measured);
  }

  private static Measured measured(Csv.Row row) {
    return new Measured(
        row.get("model_id"),
        new Conditions(
            number(row, "activated_params_b"),
            number(row, "total_params_b"),
            number(row, "avg_batch"),
            row.get("gpu").equals("B200"),
            HardwareFit.bitsOf(row.get("precision")) <= 8),
        number(row, "joules_per_token"));
  }

  private static double number(Csv.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static void coefficients(Report report, EnergyModel model) {
    report.title("Coefficients");
    for (var i = 0; i < EnergyModel.FEATURES.size(); i++) {
      report.note("%s,%.5f".formatted(EnergyModel.FEATURES.get(i), model.coefficients()[i]));
    }
    report.note("deviation,%.5f".formatted(model.deviation()));
  }

  private static void memory(Report report, List<Csv.Row> rows) {
    report.title("Memory: chips that models really ran on");
    var named = named();
    var right = named.stream().filter(c -> c.fits).count();
    named.stream().filter(c -> !c.fits).forEach(c -> report.note("not as published: " + c.what));
    report.atLeast("published cases, of " + named.size(), (double) right, named.size());
    var enough = 0;
    for (var row : rows) {
      var fit = fit(row);
      enough += fit.least() <= number(row, "num_gpus") ? 1 : 0;
    }
    report.figure("fewest chips a model ran on, within the range", fewest(rows));
    report.figure(
        "measurements at or above the least number of chips", enough / (double) rows.size());
  }

  /* More chips than needed make answers faster, so the fewest of each model are compared. */
  private static double fewest(List<Csv.Row> rows) {
    var fewest = new TreeMap<String, Csv.Row>();
    for (var row : rows) {
      fewest.merge(
          row.get("model_id") + row.get("precision") + row.get("gpu"),
          row,
          (a, b) -> number(a, "num_gpus") <= number(b, "num_gpus") ? a : b);
    }
    var within = fewest.values().stream().filter(EnergyBench::within).count();
    return within / (double) fewest.size();
  }

  private static boolean within(Csv.Row row) {
    var fit = fit(row);
    var ran = number(row, "num_gpus");
    return fit.least() <= ran && ran <= fit.most();
  }

  private static HardwareFit fit(Csv.Row row) {
    return HardwareFit.of(
        number(row, "total_params_b"),
        HardwareFit.bitsOf(row.get("precision")),
        row.get("gpu").equals("B200") ? 180 : 80);
  }

  private record Case(String what, boolean fits) {}

  /* Parameters, bits and chips as their makers published them. */
  private static List<Case> named() {
    Function<double[], HardwareFit> of = c -> HardwareFit.of(c[0], c[1], c[2]);
    return List.of(
        new Case("gpt-oss-120b on one 80 GB", of.apply(new double[] {117, 4.25, 80}).least() == 1),
        new Case("gpt-oss-20b within 16 GB", of.apply(new double[] {21, 4.25, 16}).least() == 1),
        new Case("GLM-4.5 BF16 H100 x16", of.apply(new double[] {355, 16, 80}).least() == 16),
        new Case("GLM-4.5 FP8 H100 x8", of.apply(new double[] {355, 8, 80}).least() == 8),
        new Case("GLM-4.5-Air BF16 H100 x4", of.apply(new double[] {106, 16, 80}).least() == 4),
        new Case("GLM-4.5-Air FP8 H100 x2", of.apply(new double[] {106, 8, 80}).least() == 2),
        new Case("GLM-4.7-Flash BF16 H100 x1", of.apply(new double[] {30, 16, 80}).least() == 1),
        new Case("70B BF16 held by 141 GB", of.apply(new double[] {70, 16, 141}).holdsWeights(141)),
        new Case("70B BF16 not by 80 GB", !of.apply(new double[] {70, 16, 80}).holdsWeights(80)),
        new Case(
            "a trillion in 4 bits on two of 512 GB",
            of.apply(new double[] {1000, 4.5, 512}).least() <= 2));
  }

  /* Each half of the models is foretold from the other; the baseline is a range for all. */
  private static void energy(Report report, List<Measured> rows) {
    report.title("Energy a token of models held back, 90 % intervals");
    var models = rows.stream().map(Measured::model).distinct().sorted().toList();
    var own = 0.0;
    var constant = 0.0;
    var inside = 0;
    for (var half = 0; half < 2; half++) {
      var even = half;
      var held = rows.stream().filter(r -> models.indexOf(r.model()) % 2 == even).toList();
      var known = rows.stream().filter(r -> models.indexOf(r.model()) % 2 != even).toList();
      var model = EnergyModel.fit(known);
      var range = known.stream().mapToDouble(Measured::joulesPerToken).sorted().toArray();
      var low = range[(int) Math.round((range.length - 1) * ALPHA / 2)];
      var high = range[(int) Math.round((range.length - 1) * (1 - ALPHA / 2))];
      for (var row : held) {
        var joules = model.joules(row.at());
        own += score(joules[0], joules[2], row.joulesPerToken());
        constant += score(low, high, row.joulesPerToken());
        inside += joules[0] <= row.joulesPerToken() && row.joulesPerToken() <= joules[2] ? 1 : 0;
      }
    }
    report.figure("interval score of a constant range, joules", constant / rows.size());
    report.atMost("interval score, joules", own / rows.size(), constant / rows.size());
    report.within("covered", inside / (double) rows.size(), 0.80, 1.0);
    report.note(
        String.format(
            Locale.ROOT, "over %d measurements of %d models", rows.size(), models.size()));
  }

  /* [T. Gneiting, A. Raftery, Strictly Proper Scoring Rules, JASA 102 (2007), section 6.2] */
  private static double score(double low, double high, double seen) {
    return high - low + 2 / ALPHA * Math.max(0, low - seen) + 2 / ALPHA * Math.max(0, seen - high);
  }
}
