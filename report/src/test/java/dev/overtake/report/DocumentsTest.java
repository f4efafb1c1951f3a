package dev.overtake.report;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.calibration.Estimate;
import dev.overtake.dynamics.calibration.Parameter;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.estimation.Parallel;
import dev.overtake.estimation.capability.LinkedScale;
import dev.overtake.estimation.capability.LinkedScale.Lag;
import dev.overtake.estimation.capability.LinkedScale.PlacedBenchmark;
import dev.overtake.estimation.capability.LinkedScale.PlacedModel;
import dev.overtake.estimation.ranking.Rating;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.race.backtest.Backtest;
import dev.overtake.report.html.MomentumCharts;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.AuditRows;
import dev.overtake.report.wording.CalibrationRows;
import dev.overtake.report.wording.CheckDocument;
import dev.overtake.report.wording.CheckRows;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.CrossingRows;
import dev.overtake.report.wording.ExposureDocument;
import dev.overtake.report.wording.ExposureResults;
import dev.overtake.report.wording.ExposureRows;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.IndexDocument;
import dev.overtake.report.wording.IndexRows;
import dev.overtake.report.wording.IndicatorsTable;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.LoopRows;
import dev.overtake.report.wording.MomentumDocument;
import dev.overtake.report.wording.RankRows;
import dev.overtake.report.wording.RunRows;
import dev.overtake.report.wording.ScaleDocument;
import dev.overtake.report.wording.SensitivityRows;
import dev.overtake.report.wording.SeriesRows;
import dev.overtake.report.wording.StandingRows;
import dev.overtake.report.wording.SystemScoresDocument;
import dev.overtake.report.wording.TrackRecordDocument;
import dev.overtake.report.wording.results.AuditResult;
import dev.overtake.report.wording.results.BacktestResult;
import dev.overtake.report.wording.results.CrossingResult;
import dev.overtake.report.wording.results.FuturesResult;
import dev.overtake.report.wording.results.IndexResult;
import dev.overtake.report.wording.results.IndicatorsResult;
import dev.overtake.report.wording.results.LoopsResult;
import dev.overtake.report.wording.results.MomentumResult;
import dev.overtake.report.wording.results.ShowResult;
import dev.overtake.report.wording.results.StandingResult;
import dev.overtake.report.wording.results.SystemScoresResult;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Documents, tables and JSON of small answers.
class DocumentsTest {
  private static final SmallRace SMALL = SmallRace.create();
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @Test
  void standing() {
    Golden.same("standing.csv", StandingRows.of(SMALL.standing()).csv());
    Golden.same("standing.md", StandingRows.brief(SMALL.standing()).markdown());
    Golden.same("standing.json", Json.document(StandingResult.of(SMALL.standing())));
    Golden.same("indicators.csv", IndicatorsTable.full(SMALL.race().indicators()).csv());
    Golden.same("indicators.json", Json.document(IndicatorsResult.of(SMALL.race().indicators())));
  }

  @Test
  void oneIndicator() {
    var detail = SMALL.details().getFirst();
    Golden.same("show.csv", SeriesRows.of(detail).csv());
    Golden.same("show.json", Json.document(ShowResult.of(SMALL.standing(), detail)));
    var lamps = SMALL.standing().indicator("lamps").orElseThrow();
    Golden.same("crossing.csv", CrossingRows.of(lamps).csv());
    Golden.same("crossing.json", Json.document(CrossingResult.of(SMALL.standing(), lamps)));
  }

  @Test
  void audit() {
    var audit = Answers.audit(SMALL);
    Golden.same("audit.md", AuditDocument.of(audit).markdown());
    Golden.same("audit.csv", AuditRows.of(audit).csv());
    Golden.same("audit.json", Json.document(AuditResult.of(audit)));
  }

  @Test
  void index() {
    var index = Answers.index(SMALL);
    Golden.same("index.md", IndexDocument.of(index).markdown());
    Golden.same("index.csv", IndexRows.of(index).csv());
    Golden.same("index.json", Json.document(IndexResult.of(index)));
  }

  @Test
  void backtest() {
    var backtest = new Backtest(SMALL.race(), 1, id -> true, Parallel.sequential());
    var record = backtest.trackRecord();
    Golden.same("backtest.md", TrackRecordDocument.of(record).markdown());
    Golden.same("backtest.json", Json.document(BacktestResult.of(record)));
    var momentum = backtest.momentum();
    Golden.same("momentum.md", MomentumDocument.of(momentum).markdown());
    Golden.same("momentum.json", Json.document(MomentumResult.of(momentum)));
    Golden.same("momentum-gains.svg", MomentumCharts.gains(momentum));
    Golden.same("momentum-lasting.svg", MomentumCharts.lasting(momentum));
  }

  @Test
  void check() {
    var race = Answers.flagship();
    var check = CheckWording.of(Answers.check(race), race);
    Golden.same("check.md", CheckDocument.of(check, race).markdown());
    Golden.same("check.csv", CheckRows.of(check).csv());
    Golden.same("check.json", CheckDocument.json(check));
    Golden.same("check-review.json", CheckDocument.claimReview(check));
  }

  @Test
  void exposure() {
    var exposure = Answers.exposure(Answers.flagship());
    Golden.same("exposure.md", ExposureDocument.of(exposure).markdown());
    Golden.same("exposure.csv", ExposureRows.of(exposure).csv());
    Golden.same("exposure.json", ExposureResults.json(exposure));
  }

  @Test
  void futures() {
    var futures = SmallFutures.create();
    Golden.same("futures.md", FuturesDocument.of(futures, SmallFutures::name).markdown());
    Golden.same("futures.json", Json.document(FuturesResult.of(futures)));
    var scores = SmallFutures.scores();
    Golden.same("scores.md", SystemScoresDocument.of(scores).markdown());
    Golden.same("scores.json", Json.document(SystemScoresResult.of(scores)));
  }

  @Test
  void loops() {
    var dominance = SmallLoops.create();
    Golden.same("loops.md", LoopRows.document(dominance).markdown());
    Golden.same("loops.csv", LoopRows.of(dominance).csv());
    Golden.same("loops.json", Json.document(LoopsResult.of(dominance)));
  }

  @Test
  void scale() {
    var lag = new Lag("NOR", "SOR", 10.94, 6.9, 12.25, true, null, 4.314, -0.2, 8.5);
    var scale =
        new LinkedScale(
            DAY,
            1,
            List.of(
                new PlacedModel("Gull", "NOR", DAY, 1.234, 1.1, 1.35),
                new PlacedModel("Seal", "SOR", DAY.minusDays(9), -0.004, -0.5, 0.5)),
            List.of(new PlacedBenchmark("Knots", -1.25, 0.9)),
            lag,
            List.of(lag));
    Golden.same("scale.md", ScaleDocument.of(scale).markdown());
    Golden.same("scale.csv", ScaleDocument.rows(scale).csv());
    var alone = new LinkedScale(DAY, 1, scale.models(), scale.benchmarks(), null, List.of());
    Golden.same("scale-alone.md", ScaleDocument.of(alone).markdown());
  }

  @Test
  void rankAndRun() {
    var ratings =
        List.of(
            new Rating("Gull", 1040.4, 1010, 1070.6, 1, 120, 80.5),
            new Rating("Seal", 959.6, -3.2, 990, 2, 0, 0));
    Golden.same("rank.csv", RankRows.of(ratings).csv());
    Golden.same("rank.md", RankRows.brief(ratings).markdown());
    var run =
        new Run(
            new double[] {0, 0.1, 0.2},
            List.of("ships", "sea, wide"),
            new double[][] {{1, 1.1, 1e-7}, {-2, 1 / 3.0, Double.NaN}});
    Golden.same("run.csv", RunRows.of(run).csv());
    var indices =
        new Sensitivity(
            1,
            2,
            new double[] {0.2, 0.7},
            new double[] {0.3, 0.1},
            new double[] {0.25, 0.75},
            new double[] {0.1, 0.4});
    Golden.same(
        "sensitivity.md", SensitivityRows.brief(List.of("wind", "tide"), indices).markdown());
  }

  @Test
  void calibration() {
    var wind = new Parameter("wind", 0, 10, OptionalDouble.empty(), Parameter.Scale.LINEAR);
    var tide = new Parameter("tide", 1, 2, OptionalDouble.of(1.5), Parameter.Scale.LINEAR);
    var calibration =
        new Calibration(
            List.of(
                new Estimate(wind, 3.14159265, 2.5, false, 4.125, false, false),
                new Estimate(tide, 2, 1, true, 2, true, true)),
            List.of(),
            -1234.56,
            20,
            18,
            40,
            1);
    Golden.same("calibration.md", CalibrationRows.document(calibration).markdown());
    Golden.same("calibration.csv", CalibrationRows.of(calibration).csv());
  }
}
