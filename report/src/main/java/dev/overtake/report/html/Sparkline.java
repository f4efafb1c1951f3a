package dev.overtake.report.html;

import dev.overtake.evidence.Status;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.stream.Stream;

/// The levels of both contenders in a thumbnail, with the years below.
final class Sparkline {
  private static final double WIDTH = 112;

  private Sparkline() {}

  static String render(View view, IndicatorDetail detail) {
    var a = Levels.of(view, detail, view.a().id());
    var b = Levels.of(view, detail, view.b().id());
    var all = Stream.concat(a.stream(), b.stream()).toList();
    if (a.size() < 2 && b.size() < 2) {
      return view.redistributable(detail.standing())
          ? "<span class=\"small\">single figures</span>"
          : "<span class=\"small\">series may not be redistributed</span>";
    }
    var from = all.stream().mapToDouble(SeriesPoint::time).min().orElseThrow();
    var to = all.stream().mapToDouble(SeriesPoint::time).max().orElseThrow();
    var axis = ValueAxis.of(Levels.values(all), detail.standing().comparedByRatio());
    var out = curve(a, "a", from, to, axis) + curve(b, "b", from, to, axis);
    return "<svg class=\"spark\" width=\"112\" height=\"40\" aria-hidden=\"true\">"
        + out
        + "</svg><span class=\"small\">"
        + Numbers.year(from - 0.01)
        + "–"
        + Numbers.year(to - 0.01)
        + "</span>";
  }

  private static String curve(
      List<SeriesPoint> points, String side, double from, double to, ValueAxis axis) {
    if (points.isEmpty()) {
      return "";
    }
    var out = new StringBuilder();
    var path = new Svg.Path();
    var dashed = false;
    double x = 0;
    double y = 0;
    for (var point : points) {
      x = 3 + (WIDTH - 12) * (to > from ? (point.time() - from) / (to - from) : 1);
      y = 4 + 32 * axis.down(Levels.value(point));
      if (path.isEmpty()) {
        path.move(x, y);
      } else if (point.status() == Status.BREAK && !dashed) {
        out.append(stroke(path, side, false)).append(Svg.line("break", Svg.n(x), 0, Svg.n(x), 40));
        path = new Svg.Path().move(x, y);
        dashed = true;
      } else {
        path.to(x, y);
      }
    }
    return out.append(stroke(path, side, dashed))
        .append(Svg.use("s" + side, "f" + side, Svg.n(x), y))
        .toString();
  }

  private static String stroke(Svg.Path path, String side, boolean dashed) {
    return "<path class=\"curve s" + side + (dashed ? " dash" : "") + "\" d=\"" + path + "\"/>";
  }
}
