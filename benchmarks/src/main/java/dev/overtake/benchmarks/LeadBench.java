package dev.overtake.benchmarks;

import dev.overtake.estimation.Drift;
import dev.overtake.estimation.Observed;
import dev.overtake.estimation.Paths;
import dev.overtake.estimation.Trend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Probabilities of who leads, and of a change of lead, over random pairs of M3 yearly series.
///
/// A pair is two positive series whose last values are within |ln ratio| < 0.3, compared over the
/// years that both have before the forecasts begin. One pair gives one outcome for each of six
/// years ahead.
final class LeadBench {

  private static final int PAIRS = 8000;
  private static final int DRAWS = 600;
  private static final int YEARS = 6;
  private static final double CLOSE = 0.3;

  private LeadBench() {}

  static void run(Report report, M3 yearly) {
    List<M3.Series> positive =
        yearly.series().stream()
            .filter(s -> Arrays.stream(s.train()).allMatch(v -> v > 0))
            .filter(s -> Arrays.stream(s.test()).allMatch(v -> v > 0))
            .toList();
    report.title(
        "Leads over %d random pairs of M3 yearly series within |ln ratio| < 0.3, 1 to 6 years ahead"
            .formatted(PAIRS));
    Leads random = leads(positive, (a, b) -> true);
    report.atMost("who leads: Brier score", random.trend.brier(), 0.172);
    report.atMost("who leads: calibration error", random.trend.calibrationError(), 0.03);
    report.figure("  the leader stays: Brier score", random.stays.brier());
    report.figure("  random walk on the log ratio: Brier score", random.walk.brier());
    report.atMost("any lead change: calibration error", random.change.calibrationError(), 0.04);
    report.figure("any lead change: Brier score", random.change.brier());
    report.figure("  never: Brier score", random.never.brier());
    report.note("who leads:  " + random.trend.table());
    report.note("any change: " + random.change.table());
    report.title("The same over %d random pairs of one domain".formatted(PAIRS));
    Leads alike = leads(positive, (a, b) -> a.domain().equals(b.domain()));
    report.figure("who leads: Brier score", alike.trend.brier());
    report.figure("who leads: calibration error", alike.trend.calibrationError());
    report.figure("  the leader stays: Brier score", alike.stays.brier());
    report.figure("  random walk on the log ratio: Brier score", alike.walk.brier());
    report.figure("any lead change: calibration error", alike.change.calibrationError());
    report.figure("any lead change: Brier score", alike.change.brier());
  }

  private static Leads leads(List<M3.Series> series, BiPredicate<M3.Series, M3.Series> comparable) {
    SplittableRandom random = new SplittableRandom(1);
    Leads leads = new Leads(new Scores(), new Scores(), new Scores(), new Scores(), new Scores());
    int pairs = 0;
    while (pairs < PAIRS) {
      M3.Series a = series.get(random.nextInt(series.size()));
      M3.Series b = series.get(random.nextInt(series.size()));
      double[] ratio = logRatio(a.train(), b.train());
      double last = ratio[ratio.length - 1];
      if (Math.abs(last) >= CLOSE || last == 0 || !comparable.test(a, b)) {
        continue;
      }
      pairs++;
      leads.add(ratio, logRatio(a.test(), b.test()), random.split());
    }
    return leads;
  }

  private static double[] logRatio(double[] a, double[] b) {
    int n = Math.min(a.length, b.length);
    return IntStream.range(0, n)
        .mapToDouble(i -> Math.log(a[a.length - n + i] / b[b.length - n + i]))
        .toArray();
  }

  private static Paths paths(double[] ratio, SplittableRandom random) {
    double[] time = IntStream.range(0, ratio.length).mapToDouble(i -> i).toArray();
    double[] ahead = IntStream.range(0, YEARS).mapToDouble(h -> ratio.length + h).toArray();
    Observed observed = new Observed(time, ratio, new double[ratio.length]);
    return Trend.fit(observed, Drift.NONE).draw(ahead, DRAWS, random);
  }

  private static double stepSize(double[] ratio) {
    double squares = 1e-12;
    for (int i = 1; i < ratio.length; i++) {
      squares += Math.pow(ratio[i] - ratio[i - 1], 2) / (ratio.length - 1);
    }
    return Math.sqrt(squares);
  }

  /// The normal distribution function by the rational approximation 26.2.17 of Abramowitz and
  /// Stegun (1964).
  private static double normal(double x) {
    double t = 1 / (1 + 0.2316419 * Math.abs(x));
    double sum =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * sum;
    return x > 0 ? 1 - tail : tail;
  }

  /// Who leads by the trend of the ratio, by a random walk and if nothing changes, and whether the
  /// lead changes at all.
  private record Leads(Scores trend, Scores walk, Scores stays, Scores change, Scores never) {

    void add(double[] ratio, double[] future, SplittableRandom random) {
      Paths paths = paths(ratio, random);
      double last = ratio[ratio.length - 1];
      double walkSize = stepSize(ratio);
      boolean changed = false;
      boolean[] crossed = new boolean[DRAWS];
      for (int h = 0; h < YEARS; h++) {
        int ahead = 0;
        int crossings = 0;
        for (int d = 0; d < DRAWS; d++) {
          double level = paths.level()[d][h];
          ahead += level > 0 ? 1 : 0;
          crossed[d] |= level * last < 0;
          crossings += crossed[d] ? 1 : 0;
        }
        boolean leads = future[h] > 0;
        changed |= future[h] * last < 0;
        trend.add((double) ahead / DRAWS, leads);
        walk.add(normal(last / (walkSize * Math.sqrt(h + 1))), leads);
        stays.add(last > 0 ? 1 : 0, leads);
        change.add((double) crossings / DRAWS, changed);
        never.add(0, changed);
      }
    }
  }

  /// Probabilities with what came.
  private static final class Scores {

    private final List<double[]> pairs = new ArrayList<>();

    void add(double probability, boolean came) {
      pairs.add(new double[] {probability, came ? 1 : 0});
    }

    double brier() {
      return pairs.stream().mapToDouble(p -> Math.pow(p[0] - p[1], 2)).average().orElse(Double.NaN);
    }

    /// The mean gap between probability and frequency over ten bins, weighted by their sizes.
    double calibrationError() {
      double error = 0;
      for (double[] bin : bins()) {
        error += Math.abs(bin[1] - bin[2]);
      }
      return error / pairs.size();
    }

    String table() {
      StringBuilder text = new StringBuilder();
      for (double[] bin : bins()) {
        if (bin[0] > 0) {
          text.append("%.2f:%.2f ".formatted(bin[1] / bin[0], bin[2] / bin[0]));
        }
      }
      return text.toString();
    }

    private double[][] bins() {
      double[][] bins = new double[10][3];
      for (double[] pair : pairs) {
        double[] bin = bins[(int) Math.min(9, pair[0] * 10)];
        bin[0]++;
        bin[1] += pair[0];
        bin[2] += pair[1];
      }
      return bins;
    }
  }
}
