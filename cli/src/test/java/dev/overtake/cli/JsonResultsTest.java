package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.overtake.evidence.Engine;
import dev.overtake.report.wording.ForecastRow;
import dev.overtake.report.wording.results.AuditResult;
import dev.overtake.report.wording.results.BacktestResult;
import dev.overtake.report.wording.results.CalibrationResult;
import dev.overtake.report.wording.results.CallChangesResult;
import dev.overtake.report.wording.results.Check;
import dev.overtake.report.wording.results.CrossingResult;
import dev.overtake.report.wording.results.EnsembleResult;
import dev.overtake.report.wording.results.ExposureResult;
import dev.overtake.report.wording.results.FuturesResult;
import dev.overtake.report.wording.results.HistoryResult;
import dev.overtake.report.wording.results.IndexResult;
import dev.overtake.report.wording.results.IndicatorsResult;
import dev.overtake.report.wording.results.LoopsResult;
import dev.overtake.report.wording.results.MomentumResult;
import dev.overtake.report.wording.results.RankResult;
import dev.overtake.report.wording.results.RunResult;
import dev.overtake.report.wording.results.ScaleResult;
import dev.overtake.report.wording.results.SensitivityResult;
import dev.overtake.report.wording.results.ShowResult;
import dev.overtake.report.wording.results.StandingResult;
import dev.overtake.report.wording.results.SystemScoresResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The JSON of every command: its schema is the one in `docs/schema`, what a command prints obeys
/// it, and on small inputs it prints what it printed before.
///
/// With `-Dovertake.golden=write` schemas and kept results are written anew: read the difference.
class JsonResultsTest {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", ".."));

  private static final ValidatorFactory VALIDATORS =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());

  @TempDir private Path folder;

  /// A result, and a command line on small inputs that prints it.
  enum Result {
    STANDING(StandingResult.class, "standing RACE --no-cache"),
    STANDING_SINCE(CallChangesResult.class, "standing RACE --since 2019-12-31"),
    HISTORY(HistoryResult.class, "history RACE --from 2020 --no-cache"),
    SHOW(ShowResult.class, "show solar-capacity RACE"),
    CROSSING(CrossingResult.class, "crossing solar-capacity RACE"),
    AUDIT(AuditResult.class, "audit RACE"),
    INDEX(IndexResult.class, "index RACE"),
    INDICATORS(IndicatorsResult.class, true, "indicators RACE"),
    BACKTEST(BacktestResult.class, "backtest RACE"),
    BACKTEST_MOMENTUM(MomentumResult.class, "backtest RACE --momentum"),
    FORECAST(ForecastRow.class, true, "forecast FOLDER/series.csv"),
    RANK(RankResult.class, true, "rank FOLDER/battles.csv"),
    SCALE(ScaleResult.class, "scale FOLDER/scores.csv --resamples 20"),
    SIMULATE(RunResult.class, "simulate FOLDER/tank.mdl"),
    SIMULATE_RUNS(
        EnsembleResult.class, "simulate FOLDER/tank.mdl --runs 3 --vary FOLDER/ranges.csv"),
    SIMULATE_SENSITIVITY(
        SensitivityResult.class,
        "simulate FOLDER/tank.mdl --sensitivity level --vary FOLDER/ranges.csv"),
    SIMULATE_LOOPS(LoopsResult.class, "simulate FOLDER/tank.mdl --loops"),
    SIMULATE_CALIBRATE(
        CalibrationResult.class,
        "simulate FOLDER/tank.mdl --calibrate FOLDER/fit.csv --observed FOLDER/observed.csv"
            + " --starts 2"),
    SIMULATE_RACE(FuturesResult.class, "simulate race --runs 50"),
    SIMULATE_RACE_SCORE(SystemScoresResult.class, "simulate race --runs 50 --score"),
    CHECK(Check.class, "check FOLDER/text.md --race RACE"),
    EXPOSURE(ExposureResult.class, "exposure FOLDER/bill.yaml");

    private final Class<?> type;
    private final boolean list;
    private final String line;

    Result(Class<?> type, String line) {
      this(type, false, line);
    }

    Result(Class<?> type, boolean list, String line) {
      this.type = type;
      this.list = list;
      this.line = line;
    }

    private String file() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }

    private String schema() {
      var title = "overtake " + file().replace(".json", "").replace('-', ' ') + " -f json";
      return JsonSchema.of(title, type, list);
    }

    /* What hangs on the shipped data changes with them, and is held by the tests of its engine. */
    private boolean kept() {
      return this != EXPOSURE && this != SIMULATE_RACE && this != SIMULATE_RACE_SCORE;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaIsThatOfTheDeclaredRecord(Result result) throws IOException {
    same(HOME.resolve("docs/schema").resolve(result.file()), result.schema());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPrintedObeysTheSchemaAndIsWhatItWas(Result result) throws IOException {
    inputs();
    var line =
        (result.line + " -f json")
            .replace("RACE", folder.resolve("race").toString())
            .replace("FOLDER", folder.toString());
    var run = Run.of(line.split(" "));
    assertEquals(0, run.code(), run.err());
    var valid = VALIDATORS.validate(result.schema(), run.out());
    assertTrue(
        valid.isValid(),
        () ->
            valid.getErrors().stream()
                .limit(5)
                .map(e -> e.getInstanceLocation() + ": " + e.getError())
                .toList()
                .toString());
    if (result.kept()) {
      var golden = HOME.resolve("cli/src/test/resources/golden").resolve(result.file());
      same(golden, plain(run.out()));
    }
  }

  private String plain(String json) {
    return json.replaceAll("[0-9a-f]{64}", "HASH")
        .replace("\"engine\" : \"" + Engine.version(), "\"engine\" : \"VERSION")
        .replace(folder.toString(), "FOLDER");
  }

  private static void same(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("overtake.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, file.getFileName().toString());
  }

  private void inputs() throws IOException {
    assertEquals(0, Run.of("init", folder.resolve("race").toString()).code());
    file("tank.mdl", EveryCommand.TANK);
    file("ranges.csv", "variable,low,high\nleak,0.05,0.2\n");
    file("observed.csv", "time,level\n0,10\n1,11\n2,11.9\n3,12.7\n4,13.4\n");
    file("fit.csv", "variable,low,high\nleak,0.01,0.5\n");
    file("series.csv", "id,period,value\na,2020,1\na,2021,2\na,2022,3\na,2023,5\n");
    file("battles.csv", "winner,loser,count\na,b,7\nb,a,3\nb,c,2\nc,a,1\n");
    file(
        "text.md",
        "---\ndate: 2025-06-30\n---\n\nThe United States had 1,000 GW of solar capacity in 2024.\n");
    file("bill.yaml", "models:\n  - gpt-4o\n");
    file("scores.csv", scores());
  }

  /// Two contenders, the second a year behind the first on two benchmarks.
  private static String scores() {
    var text = new StringBuilder("model,contender,date,benchmark,score\n");
    for (var year : List.of(2021, 2022, 2023, 2024)) {
      for (var lag : List.of(0, 1)) {
        var better = year - 2020 - lag;
        for (var ease : List.of(1, 2)) {
          text.append(
              "m%s%s,%s,%s-06-01,b%s,%s\n"
                  .formatted(
                      lag,
                      year,
                      lag == 0 ? "A" : "B",
                      year,
                      ease,
                      0.1 + 0.12 * better + 0.1 * ease));
        }
      }
    }
    return text.toString();
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
