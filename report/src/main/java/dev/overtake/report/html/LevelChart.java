package dev.overtake.report.html;

import dev.overtake.evidence.Status;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The levels of A and B over time, with projections, and the dates of a lead change under them.
///
/// Positions across are in per cent and heights in pixels, so type is never scaled.
record LevelChart(View view, IndicatorDetail detail, TimeAxis time, ValueAxis values) {
  static final double HEIGHT = 300;
  private static final int MOST_MARKS = 45;
  private static final int MOST_YEARS = 26;

  /// The chart; none where there are too few figures to draw.
  static Optional<LevelChart> of(View view, IndicatorDetail detail) {
    var points = new ArrayList<>(LevelSeries.all(detail, view.a().id()));
    points.addAll(LevelSeries.all(detail, view.b().id()));
    if (detail.fans().isEmpty() && points.size() < 6) {
      return Optional.empty();
    }
    var last =
        detail.fans().stream().mapToDouble(f -> f.times().getLast()).max().orElse(view.now() + 0.5);
    var first = points.stream().mapToDouble(SeriesPoint::time).min().orElseThrow();
    var from = Math.max(first - 0.4, view.now() - MOST_YEARS);
    var drawn =
        new ArrayList<>(LevelSeries.values(points.stream().filter(p -> p.time() >= from).toList()));
    for (var fan : detail.fans()) {
      drawn.add(FanBands.atHorizon(fan, 0.1));
      drawn.add(FanBands.atHorizon(fan, 0.9));
    }
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    var axis = ValueAxis.of(drawn, detail.standing().comparedByRatio());
    return Optional.of(
        new LevelChart(
            view, detail, new TimeAxis(from, Math.clamp(view.now(), from, last), last), axis));
  }

  /// What stands beside the projection's end.
  List<HorizonLabel> ends() {
    return HorizonLabel.of(this);
  }

  /// The year that projections reach.
  String horizon() {
    return Numbers.year(time.to() - 0.01);
  }

  Svg picture() {
    var change = detail.standing().leadChange();
    var strip = change != null && change.probability() >= ChangeDots.FEWEST;
    var id = Html.id(detail.standing().id());
    var out =
        new Svg()
            .open("svg", "level")
            .at("width", "100%")
            .at("height", strip ? 412 : 326)
            .at("role", "img")
            .at("aria-labelledby", "t-" + id)
            .at("aria-describedby", "s-" + id);
    ground(out);
    grid(out);
    stretched(out, 0, HEIGHT);
    curves(out);
    out.close();
    marks(out, view.a().id(), "a");
    marks(out, view.b().id(), "b");
    years(out);
    if (strip && change != null) {
      strip(out, change);
    }
    return out.close();
  }

  /// A thousand units wide, whatever the width of the page.
  private static void stretched(Svg out, double y, double height) {
    out.open("svg")
        .at("x", 0)
        .at("y", y)
        .at("width", "100%")
        .at("height", height)
        .at("viewBox", "0 0 1000 " + Svg.n(height))
        .at("preserveAspectRatio", "none");
  }

  private void ground(Svg out) {
    if (detail.fans().isEmpty()) {
      return;
    }
    var now = Svg.percent(time.x(view.now()));
    out.rect("proj", now, 0, Svg.percent(100 - time.x(view.now())), HEIGHT)
        .line("today", now, 0, now, HEIGHT);
    beside(out, "t", now, 6, 14, time.narrowed() ? "Projection, years narrower ▸" : "Projection ▸");
  }

  /// A label some pixels beside a place in per cent.
  private static void beside(Svg out, String type, String x, double dx, double y, String words) {
    out.open("text", type).at("x", x).at("dx", dx).at("y", y).words(words).close();
  }

  private void grid(Svg out) {
    for (var tick : values.ticks(5)) {
      var y = HEIGHT * values.down(tick);
      if (y >= 8 && y <= HEIGHT + 0.5) {
        out.line("grid", "0", y, "100%", y).label("t halo", "0", y - 4, Ticks.label(tick));
      }
    }
  }

  private void curves(Svg out) {
    for (var fan : detail.fans()) {
      out.add(new FanBands(time, values, HEIGHT).of(fan, view.side(fan.contender())));
    }
    if (detail.fans().isEmpty()) {
      line(out, view.a().id(), "a");
      line(out, view.b().id(), "b");
    }
  }

  private void line(Svg out, String contender, String side) {
    var path = new Polyline();
    for (var point : inside(LevelSeries.of(detail, contender))) {
      if (point.status() == Status.BREAK) {
        path.move(10 * time.x(point.time()), y(point));
      } else {
        path.to(10 * time.x(point.time()), y(point));
      }
    }
    if (!path.isEmpty()) {
      out.path("curve s" + side, path);
    }
  }

  private void marks(Svg out, String contender, String side) {
    for (var rival : thinned(inside(LevelSeries.rivals(detail, contender)))) {
      out.use("h" + side, "hollow s" + side, x(rival), y(rival));
    }
    var own = inside(LevelSeries.of(detail, contender));
    for (var point : own) {
      if (point.status() == Status.BREAK) {
        out.line("break", x(point), 0, x(point), HEIGHT);
        beside(out, "t halo", x(point), 4, 294, "break");
      }
    }
    for (var point : thinned(own)) {
      out.use("s" + side, "f" + side, x(point), y(point));
    }
  }

  private List<SeriesPoint> inside(List<SeriesPoint> points) {
    return points.stream().filter(p -> p.time() >= time.from()).toList();
  }

  /// Long monthly series keep every so-manieth mark and the last.
  private static List<SeriesPoint> thinned(List<SeriesPoint> points) {
    var step = 1 + points.size() / MOST_MARKS;
    var kept = new ArrayList<SeriesPoint>();
    for (var i = points.size() - 1; i >= 0; i -= step) {
      kept.addFirst(points.get(i));
    }
    return kept;
  }

  private String x(SeriesPoint point) {
    return Svg.percent(time.x(point.time()));
  }

  private double y(SeriesPoint point) {
    return HEIGHT * values.down(LevelSeries.value(point));
  }

  private void years(Svg out) {
    out.line("base", "0", HEIGHT, "100%", HEIGHT);
    var years = Ticks.years(time.from(), time.to(), 12);
    for (var i = 0; i < years.size(); i++) {
      var x = time.x(years.get(i));
      var x1 = Svg.percent(x);
      out.line("base", x1, HEIGHT, x1, HEIGHT + 4);
      if (x > 2 && x < 98) {
        var type = "t mid" + (i % 2 == 1 && years.size() > 6 ? " wide" : "");
        out.label(type, x1, HEIGHT + 18, Integer.toString(years.get(i)));
      }
    }
  }

  private void strip(Svg out, LeadChange change) {
    var who = view.name(change.to()).shortName();
    out.label("t", "0", 344, "When " + who + " takes the lead:");
    out.label("t", "0", 360, "each dot is one run of 100");
    stretched(out, 330, 80);
    out.add(ChangeDots.strip(view, change, time)).close();
    out.label("t", "0", 376, Numbers.ofHundred(change.probability()) + " by " + change.horizon());
  }
}
