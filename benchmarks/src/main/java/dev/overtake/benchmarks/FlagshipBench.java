package dev.overtake.benchmarks;

import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.backtest.Backtest;
import dev.overtake.race.backtest.LeadScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/// Past calls of the flagship race on a fixed list of indicators.
///
/// The list was fixed before any width was chosen: every indicator with a forecast that could be
/// scored at all. It does not grow when the race does, so that a change of data is not mistaken for
/// a change of method.
final class FlagshipBench {
  private static final String LIST = "flagship-backtest.txt";
  private static final double NOMINAL = 0.8;

  private FlagshipBench() {}

  static void run(Report report) {
    var race =
        RaceFolder.read(Path.of(System.getProperty("overtake.home"), "data/races/us-china-ai"));
    var listed = listed();
    var record = new Backtest(race, 1, listed::contains, Bench.PARALLEL).trackRecord();
    report.title(
        "Past calls of the flagship: %d on %d of %d listed indicators, pseudo-real-time"
            .formatted(record.scope().calls(), record.scope().indicators(), listed.size()));
    for (var score : record.all()) {
      if (score.years() <= 3) {
        one(report, score);
      }
    }
  }

  private static void one(Report report, LeadScore score) {
    var ahead = score.years() + (score.years() == 1 ? " year ahead: " : " years ahead: ");
    var coverage = score.coverage80();
    report.within(
        ahead + "0.80 in the interval of the coverage %.3f".formatted(coverage.value()),
        NOMINAL,
        coverage.low(),
        coverage.high());
    var crps = score.crpsRatio();
    if (crps != null) {
      report.atMost(ahead + "CRPS over a random walk's, upper 95 %", crps.high(), 1);
    }
    var gain = score.gainOnStays();
    report.atLeast(ahead + "Brier, gain on \"the leader stays\", lower 95 %", gain.low(), 0);
    report.note(
        "Brier %.4f, the leader stays %.4f, the usual rate %.4f, trend alone %.4f; gain %.4f [%.4f, %.4f]"
            .formatted(
                score.brier(),
                score.brierStays(),
                score.brierRate(),
                score.brierTrend(),
                gain.value(),
                gain.low(),
                gain.high()));
  }

  private static Set<String> listed() {
    try (var list = FlagshipBench.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(LIST + " is missing");
      }
      return Set.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
