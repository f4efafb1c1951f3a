package dev.overtake.report.html;

import dev.overtake.evidence.Status;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.stream.Stream;

/// The levels of both contenders in a thumbnail, and the words below it.
///
/// @param picture empty where there are too few figures
record Sparkline(Svg picture, String words) {
  private static final double WIDTH = 112;

  static Sparkline of(View view, IndicatorDetail detail) {
    var a = LevelSeries.of(detail, view.a().id());
    var b = LevelSeries.of(detail, view.b().id());
    if (a.size() < 2 && b.size() < 2) {
      return new Sparkline(
          new Svg(),
          view.redistributable(detail.standing())
              ? "single figures"
              : "series may not be redistributed");
    }
    var all = Stream.concat(a.stream(), b.stream()).toList();
    var from = all.stream().mapToDouble(SeriesPoint::time).min().orElseThrow();
    var to = all.stream().mapToDouble(SeriesPoint::time).max().orElseThrow();
    var axis = ValueAxis.of(LevelSeries.values(all), detail.standing().comparedByRatio());
    var out = new Svg().open("svg", "spark").at("width", WIDTH).at("height", 40).hidden();
    curve(out, a, "a", new TimeAxis(from, to), axis);
    curve(out, b, "b", new TimeAxis(from, to), axis);
    return new Sparkline(out.close(), Numbers.year(from - 0.01) + "–" + Numbers.year(to - 0.01));
  }

  private static void curve(
      Svg out, List<SeriesPoint> points, String side, TimeAxis time, ValueAxis axis) {
    if (points.isEmpty()) {
      return;
    }
    var path = new Polyline();
    var dashed = false;
    double x = 0;
    double y = 0;
    for (var point : points) {
      x = 3 + (WIDTH - 12) * (time.to() > time.from() ? time.x(point.time()) / 100 : 1);
      y = 4 + 32 * axis.down(LevelSeries.value(point));
      if (point.status() == Status.BREAK && !path.isEmpty() && !dashed) {
        stroke(out, path, side, false);
        out.line("break", Svg.n(x), 0, Svg.n(x), 40);
        path = new Polyline();
        dashed = true;
      }
      path.to(x, y);
    }
    stroke(out, path, side, dashed);
    out.use("s" + side, "f" + side, Svg.n(x), y);
  }

  private static void stroke(Svg out, Polyline path, String side, boolean dashed) {
    out.path("curve s" + side + (dashed ? " dash" : ""), path);
  }
}
