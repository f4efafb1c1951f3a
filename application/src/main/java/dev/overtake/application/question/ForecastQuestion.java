package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.Oddities;
import dev.overtake.estimation.Forecaster;
import dev.overtake.estimation.Quantity;
import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.PeriodGrid;
import dev.overtake.evidence.PeriodicSeries;
import dev.overtake.report.wording.ForecastRow;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How series of a file go on.
///
/// @param file a table with `id`, `period` and `value`
/// @param periods how many ahead; null for as many as usual
/// @param season periods after which a pattern repeats; null for that of the calendar
public record ForecastQuestion(
    Path file, @Nullable Integer periods, @Nullable Integer season, Quantity quantity)
    implements Question<List<ForecastRow>> {
  private static final int MOST_PERIODS = 10_000;
  private static final Forms<List<ForecastRow>> FORMS =
      Forms.<List<ForecastRow>>of("forecast", Format.CSV)
          .brief(rows -> ForecastRow.table(rows).table())
          .rows(ForecastRow::table)
          .text(Format.MD, rows -> ForecastRow.table(rows).table().markdown())
          .json(rows -> rows)
          .lines(rows -> rows);

  @Override
  public List<ForecastRow> answer(Work work) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    between("periods", periods, MOST_PERIODS);
    between("season", season, 366);
    var all = PeriodicSeries.read(file);
    all.forEach(this::check);
    return work.parallel().map(all, this::forecast).stream().flatMap(List::stream).toList();
  }

  private static void between(String field, @Nullable Integer given, int most) {
    if (given != null && (given < 1 || given > most)) {
      throw Refusal.field(field, " is from 1 to %s, not %s.".formatted(most, given));
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

  @Override
  public List<String> remarks(List<ForecastRow> answer) throws IOException {
    return Oddities.ofSeries(PeriodicSeries.read(file));
  }

  @Override
  public Forms<List<ForecastRow>> forms() {
    return FORMS;
  }
}
