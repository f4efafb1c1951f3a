package dev.overtake.report.wording;

import dev.overtake.estimation.Forecast;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forecast of one period of one series. Bounds are null where the series is too short to say
/// how wide they are.
public record ForecastRow(
    String id,
    String period,
    double mean,
    double median,
    @Nullable Double low50,
    @Nullable Double high50,
    @Nullable Double low80,
    @Nullable Double high80,
    @Nullable Double low95,
    @Nullable Double high95) {

  /// The row of a forecast.
  public static ForecastRow of(String id, String period, Forecast forecast) {
    return new ForecastRow(
        id,
        period,
        forecast.mean(),
        forecast.median(),
        bound(forecast, 0.25),
        bound(forecast, 0.75),
        bound(forecast, 0.1),
        bound(forecast, 0.9),
        bound(forecast, 0.025),
        bound(forecast, 0.975));
  }

  /// All rows as a table.
  public static Table table(List<ForecastRow> rows) {
    var header =
        List.of(
            "id", "period", "mean", "median", "low50", "high50", "low80", "high80", "low95",
            "high95");
    return new Table(header, rows.stream().map(ForecastRow::cells).toList());
  }

  private List<String> cells() {
    var cells = new ArrayList<>(List.of(id, period));
    for (var x :
        new @Nullable Double[] {mean, median, low50, high50, low80, high80, low95, high95}) {
      cells.add(Numbers.data(x));
    }
    return cells;
  }

  private static @Nullable Double bound(Forecast forecast, double p) {
    return forecast.hasProbability() ? forecast.quantile(p) : null;
  }
}
