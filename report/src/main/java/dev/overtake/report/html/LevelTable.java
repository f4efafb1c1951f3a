package dev.overtake.report.html;

import dev.overtake.race.standing.Fan;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The twin of a chart: every figure it draws, and the projections behind its fans.
final class LevelTable {
  private static final int MOST_YEARS = 11;
  private static final String RANGE = "–";
  private static final Cell NONE = new Cell("–", ",,");

  /// A figure for reading, and the same in full with its interval for a file.
  ///
  /// @param csv value, low and high, with commas between them
  record Cell(String words, String csv) {}

  private LevelTable() {}

  /// A period, where its figures are from, and those of A and B.
  ///
  /// @param type class of a row that is no figure of a source; null otherwise
  record Row(@Nullable String type, String period, String source, Cell a, Cell b) {
    private Row with(boolean ofA, Cell figure) {
      return ofA
          ? new Row(type, period, source, figure, b)
          : new Row(type, period, source, a, figure);
    }
  }

  private record Key(double time, String source) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparingDouble(Key::time).thenComparing(Key::source);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  static List<Row> of(View view, IndicatorDetail detail) {
    var rows = new ArrayList<>(figures(view, detail).values());
    projections(view, detail, rows);
    return rows;
  }

  private static Map<Key, Row> figures(View view, IndicatorDetail detail) {
    var rows = new TreeMap<Key, Row>();
    for (var point : detail.series()) {
      var side = view.side(point.contender());
      if (side.equals("n") || point.value() == null) {
        continue;
      }
      var key = new Key(point.time(), point.source());
      var row =
          rows.getOrDefault(
              key, new Row(null, point.period(), view.publisher(point.source()), NONE, NONE));
      rows.put(key, row.with(side.equals("a"), figure(point)));
    }
    return rows;
  }

  private static Cell figure(SeriesPoint point) {
    var note =
        switch (point.status()) {
          case BREAK -> " (break)";
          case ESTIMATED -> " (estimated)";
          case PROVISIONAL -> " (provisional)";
          default -> "";
        };
    var value = LevelSeries.value(point);
    return new Cell(Numbers.value(value) + note, Numbers.exact(value) + ",,");
  }

  private static void projections(View view, IndicatorDetail detail, List<Row> rows) {
    var a = detail.fans().stream().filter(f -> f.contender().equals(view.a().id())).findFirst();
    var b = detail.fans().stream().filter(f -> f.contender().equals(view.b().id())).findFirst();
    var any = a.or(() -> b);
    if (any.isEmpty()) {
      return;
    }
    var fan = any.get();
    var steps = Math.min(MOST_YEARS, fan.times().size() - 1 - fan.now());
    for (var i = 0; i <= steps; i++) {
      var at =
          steps == 0
              ? fan.now()
              : fan.now() + Math.round((float) i * (fan.times().size() - 1 - fan.now()) / steps);
      rows.add(
          new Row(
              "projected",
              i == 0 ? "now" : Dates.month(fan.times().get(at)),
              "projection, 80 %",
              a.map(f -> projected(f, at)).orElse(NONE),
              b.map(f -> projected(f, at)).orElse(NONE)));
    }
  }

  private static Cell projected(Fan fan, int at) {
    return at >= fan.times().size()
        ? NONE
        : new Cell(
            median(fan, at) + " (" + interval(fan, at) + ")",
            Stream.of(0.5, 0.1, 0.9)
                .map(p -> Numbers.exact(quantile(fan, at, p)))
                .collect(Collectors.joining(",")));
  }

  static String median(Fan fan, int at) {
    return rounded(fan, at, quantile(fan, at, 0.5));
  }

  static String interval(Fan fan, int at) {
    var low = quantile(fan, at, 0.1);
    return rounded(fan, at, low)
        + (low < 0 ? " to " : RANGE)
        + rounded(fan, at, quantile(fan, at, 0.9));
  }

  /// One significant figure where the 80 % interval spans more than twice.
  private static String rounded(Fan fan, int at, double value) {
    var low = quantile(fan, at, 0.1);
    var vague = low <= 0 || quantile(fan, at, 0.9) > 2 * low;
    return Ticks.label(
        vague ? new BigDecimal(value).round(new MathContext(1)).doubleValue() : value);
  }

  private static double quantile(Fan fan, int at, double probability) {
    return fan.quantiles().get(at).get(FanBands.nearest(fan, probability));
  }
}
