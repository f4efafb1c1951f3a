package dev.overtake.report.html;

import dev.overtake.race.standing.Fan;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/// The twin of a chart: every figure it draws, and the projections behind its fans.
final class LevelTable {
  private static final int MOST_YEARS = 11;

  private LevelTable() {}

  static String render(View view, IndicatorDetail detail) {
    var s = detail.standing();
    var out =
        new StringBuilder(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: "
                + Html.text(s.title())
                + "\"><table><thead><tr><th scope=\"col\">Period</th><th scope=\"col\">Source</th><th scope=\"col\" class=\"num\">"
                + Html.text(view.a().name())
                + "</th><th scope=\"col\" class=\"num\">"
                + Html.text(view.b().name())
                + "</th></tr></thead><tbody>");
    for (var row : rows(view, detail).values()) {
      out.append("<tr><td>")
          .append(Html.text(row[0]))
          .append("</td><td>")
          .append(Html.text(row[1]))
          .append("</td><td class=\"num\">")
          .append(row[2])
          .append("</td><td class=\"num\">")
          .append(row[3])
          .append("</td></tr>");
    }
    projections(view, detail, out);
    return out.append("</tbody></table></div>").toString();
  }

  private static Map<String, String[]> rows(View view, IndicatorDetail detail) {
    var rows = new TreeMap<String, String[]>();
    for (var point : detail.series()) {
      var side = view.side(point.contender());
      if (side.equals("n") || point.value() == null) {
        continue;
      }
      var key = String.format(java.util.Locale.ROOT, "%012.4f %s", point.time(), point.source());
      var row =
          rows.computeIfAbsent(
              key, k -> new String[] {point.period(), view.publisher(point.source()), "–", "–"});
      row[side.equals("a") ? 2 : 3] = Html.text(figure(point));
    }
    return rows;
  }

  private static String figure(SeriesPoint point) {
    var note =
        switch (point.status()) {
          case BREAK -> " (break)";
          case ESTIMATED -> " (estimated)";
          case PROVISIONAL -> " (provisional)";
          default -> "";
        };
    return Numbers.value(Levels.value(point)) + note;
  }

  private static void projections(View view, IndicatorDetail detail, StringBuilder out) {
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
      out.append("<tr class=\"projected\"><td>")
          .append(i == 0 ? "now" : Dates.month(fan.times().get(at)))
          .append("</td><td>projection, 80 %</td><td class=\"num\">")
          .append(a.map(f -> projected(f, at)).orElse("–"))
          .append("</td><td class=\"num\">")
          .append(b.map(f -> projected(f, at)).orElse("–"))
          .append("</td></tr>");
    }
  }

  private static String projected(Fan fan, int at) {
    return at >= fan.times().size()
        ? "–"
        : Html.text(median(fan, at) + " (" + interval(fan, at) + ")");
  }

  static String median(Fan fan, int at) {
    return rounded(fan, at, quantile(fan, at, 0.5));
  }

  static String interval(Fan fan, int at) {
    var low = quantile(fan, at, 0.1);
    return rounded(fan, at, low)
        + (low < 0 ? " to " : "–")
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
