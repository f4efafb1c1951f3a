package dev.overtake.cli;

import dev.overtake.estimation.Forecaster;
import dev.overtake.estimation.Quantity;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.PeriodGrid;
import dev.overtake.evidence.PeriodicSeries;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.ForecastRow;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake forecast`: the method behind the standing on any series.
@Command(
    name = "forecast",
    headerHeading =
        "Examples:%n"
            + "  overtake forecast output.csv                    as many periods as usual%n"
            + "  overtake forecast output.csv --periods 3 -f table%n"
            + "  overtake forecast shares.csv --quantity share   values from 0 to 1%n"
            + "%n",
    header = "Forecasts series of a CSV with the columns id, period and value.")
final class ForecastCommand implements Callable<Integer> {
  private static final int MOST_PERIODS = 10_000;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "CSV with id, period and value. Periods are years or other whole numbers, or 2024-Q3,"
              + " 2024-07, 2024-07-31; an empty value is missing.")
  private Path file = Path.of("");

  @Option(
      names = {"-n", "--periods", "--horizon"},
      paramLabel = "N",
      description = "How many periods ahead. Default: 6, of quarters 8, of months 18, of days 14.")
  private @Nullable Integer periods;

  @Option(
      names = "--season",
      paramLabel = "N",
      description =
          "Periods after which a pattern repeats. Default: 4 for quarters, 12 for months.")
  private @Nullable Integer season;

  @Option(
      names = "--quantity",
      paramLabel = "KIND",
      description =
          "amount (the default; positive numbers grow by rates), share (from 0 to 1) or points"
              + " (a scale without a natural zero).")
  private Quantity quantity = Quantity.AMOUNT;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    between("--periods", periods, MOST_PERIODS);
    between("--season", season, 366);
    var all = PeriodicSeries.read(file);
    all.forEach(this::check);
    var rows = Workers.ALL.map(all, this::forecast).stream().flatMap(List::stream).toList();
    output.write(written(rows), Main.out(), Main.err());
    return 0;
  }

  private static void between(String option, @Nullable Integer given, int most) {
    if (given != null && (given < 1 || given > most)) {
      throw new Failure(
          Failure.USAGE, "%s is from 1 to %d, not %d.".formatted(option, most, given), "");
    }
  }

  private void check(PeriodicSeries series) {
    var problem =
        series.observed() == 0
            ? "no value in any period"
            : quantity == Quantity.SHARE
                    && DoubleStream.of(series.values()).anyMatch(x -> x < 0 || x > 1)
                ? "a share lies from 0 to 1"
                : "";
    if (!problem.isEmpty()) {
      var fix = quantity == Quantity.SHARE ? "divide percentages by 100" : "remove the series";
      var name = String.valueOf(file.getFileName());
      throw new InvalidRaceException(
          List.of(new Fault(name, 0, 0, "'" + series.id() + "': " + problem, fix)));
    }
  }

  private List<ForecastRow> forecast(PeriodicSeries series) {
    var grid = series.grid();
    var ahead = periods == null ? usual(grid) : periods;
    var repeats = season == null ? grid.season() : season;
    var forecasts = Forecaster.forecast(series.values(), repeats, ahead, quantity);
    return IntStream.range(0, ahead)
        .mapToObj(h -> ForecastRow.of(series.id(), series.after(h + 1), forecasts.get(h)))
        .toList();
  }

  /* As the M competitions ask: Makridakis, Spiliotis, Assimakopoulos (2020). */
  private static int usual(PeriodGrid grid) {
    return switch (grid) {
      case NUMBER -> 6;
      case QUARTER -> 8;
      case MONTH -> 18;
      case DAY -> 14;
    };
  }

  private String written(List<ForecastRow> rows) {
    return switch (output.format(Format.CSV)) {
      case TABLE -> TerminalTable.render(ForecastRow.table(rows), output.screen());
      case CSV -> ForecastRow.table(rows).csv();
      case TSV -> ForecastRow.table(rows).tsv();
      case MD -> ForecastRow.table(rows).markdown();
      case JSON -> Json.document(rows);
      case JSONL -> Json.lines(rows);
      case HTML -> throw RaceCommand.unsupported(Format.HTML, "forecast");
    };
  }
}
