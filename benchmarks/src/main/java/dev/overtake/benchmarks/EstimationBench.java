package dev.overtake.benchmarks;

import dev.overtake.estimation.Forecast;
import dev.overtake.estimation.Forecaster;
import dev.overtake.estimation.Quantity;
import java.io.IOException;
import java.nio.file.Files;

/// Accuracy, calibration and speed of the estimation module against its targets.
final class EstimationBench {

  /// Errors of the published Naive2 forecasts, to which OWA is relative: sMAPE and MASE.
  private static final double[] NAIVE_YEARLY = {17.8798904916532, 3.1717102368676};

  private static final double[] NAIVE_QUARTERLY = {9.95060492792537, 1.23836194036011};
  private static final double[] NAIVE_MONTHLY = {16.8907177522782, 1.03687690845988};
  private static final double[] NAIVE_OTHER = {6.3016063222101, 3.08905350914555};
  private static final int ALL = Integer.MAX_VALUE;

  private EstimationBench() {}

  static void run(Report report) throws IOException, InterruptedException {
    FlagshipBench.run(report);
    steadyGrowth(report);
    if (!Files.isDirectory(M3.folder())) {
      report.note("skipped: accuracy, calibration and speed need the M3 series in " + M3.folder());
      return;
    }
    M3 yearly = M3.read("yearly");
    accuracy(report, yearly);
    LeadBench.run(report, yearly);
    SpeedBench.run(report, yearly);
  }

  private static void steadyGrowth(Report report) {
    report.title("Noise-free growth of 20 % over 12 points");
    double[] growth = new double[12];
    for (int i = 0; i < growth.length; i++) {
      growth[i] = Math.pow(1.2, i);
    }
    Forecast next = Forecaster.forecast(growth, 1, 1, Quantity.AMOUNT).getFirst();
    report.within("next point, ratio to the truth", next.median() / Math.pow(1.2, 12), 0.97, 1.03);
  }

  private static void accuracy(Report report, M3 yearly) throws IOException {
    report.title("M3 yearly, 645 series");
    Accuracy all = Accuracy.of(yearly, 1, ALL);
    report.atMost("OWA", all.owa(NAIVE_YEARLY[0], NAIVE_YEARLY[1]), 0.845);
    bestPublished(report, "YEARLY");
    report.atMost("MSIS", all.msis(), 21);
    report.within("coverage of the 95 % interval", all.coverage(), 0.93, 0.97);
    Accuracy four = Accuracy.of(yearly, 1, 4);
    report.atMost("last four points only: OWA", four.owa(NAIVE_YEARLY[0], NAIVE_YEARLY[1]), 0.91);
    report.atLeast("last four points only: coverage", four.coverage(), 0.93);
    for (int last : new int[] {3, 6, 10}) {
      Accuracy few = Accuracy.of(yearly, 1, last);
      report.figure(
          "last %d points only: OWA".formatted(last), few.owa(NAIVE_YEARLY[0], NAIVE_YEARLY[1]));
      report.figure("last %d points only: coverage".formatted(last), few.coverage());
    }
    report.title("M3 quarterly, 756 series, and monthly, 1428 series");
    Accuracy quarterly = Accuracy.of(M3.read("quarterly"), 4, ALL);
    report.atMost("quarterly OWA", quarterly.owa(NAIVE_QUARTERLY[0], NAIVE_QUARTERLY[1]), 0.90);
    bestPublished(report, "QUARTERLY");
    report.figure("quarterly MSIS", quarterly.msis());
    report.figure("quarterly coverage of the 95 % interval", quarterly.coverage());
    Accuracy monthly = Accuracy.of(M3.read("monthly"), 12, ALL);
    report.figure("monthly OWA", monthly.owa(NAIVE_MONTHLY[0], NAIVE_MONTHLY[1]));
    bestPublished(report, "MONTHLY");
    report.figure("monthly MSIS", monthly.msis());
    report.figure("monthly coverage of the 95 % interval", monthly.coverage());
    report.title("M3 other, 174 series, never used to choose anything");
    Accuracy other = Accuracy.of(M3.read("other"), 1, ALL);
    report.figure("OWA", other.owa(NAIVE_OTHER[0], NAIVE_OTHER[1]));
    bestPublished(report, "OTHER");
    report.figure("MSIS", other.msis());
    report.figure("coverage of the 95 % interval", other.coverage());
  }

  /// The lowest OWA among the methods that took part in the competition.
  private static void bestPublished(Report report, String frequency) throws IOException {
    String best = "";
    double lowest = Double.POSITIVE_INFINITY;
    for (String line : Files.readAllLines(M3.folder().resolve("published_recomputed.csv"))) {
      String[] cells = line.replace("\"", "").split(",", -1);
      if (cells[1].equals(frequency) && !cells[5].equals("NA")) {
        double owa = Double.parseDouble(cells[5]);
        if (owa < lowest) {
          lowest = owa;
          best = cells[0];
        }
      }
    }
    report.figure("  best published method of the competition (%s)".formatted(best), lowest);
  }
}
