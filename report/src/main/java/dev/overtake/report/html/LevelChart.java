package dev.overtake.report.html;

import dev.overtake.evidence.Status;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.SeriesPoint;
import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The levels of A and B over time, with projections, and the dates of a lead change under them.
///
/// Positions across are in per cent and heights in pixels, so type is never scaled.
final class LevelChart {
  private static final double HEIGHT = 300;
  private static final int MOST_MARKS = 45;

  private final View view;
  private final IndicatorDetail detail;
  private final TimeAxis time;
  private final ValueAxis values;

  private LevelChart(View view, IndicatorDetail detail, TimeAxis time, ValueAxis values) {
    this.view = view;
    this.detail = detail;
    this.time = time;
    this.values = values;
  }

  /// The chart, or nothing where there are too few figures to draw.
  static String render(View view, IndicatorDetail detail) {
    var points = new ArrayList<>(Levels.all(detail, view.a().id()));
    points.addAll(Levels.all(detail, view.b().id()));
    if (detail.fans().isEmpty() && points.size() < 6) {
      return "";
    }
    var last =
        detail.fans().stream().mapToDouble(f -> f.times().getLast()).max().orElse(view.now() + 0.5);
    var first = points.stream().mapToDouble(SeriesPoint::time).min().orElseThrow();
    var from = Math.max(first - 0.4, view.now() - 26);
    var drawn =
        new ArrayList<>(Levels.values(points.stream().filter(p -> p.time() >= from).toList()));
    for (var fan : detail.fans()) {
      drawn.add(FanBands.atHorizon(fan, 0.1));
      drawn.add(FanBands.atHorizon(fan, 0.9));
    }
    if (drawn.isEmpty()) {
      return "";
    }
    var axis = ValueAxis.of(drawn, detail.standing().comparedByRatio());
    return new LevelChart(view, detail, new TimeAxis(from, last), axis).draw();
  }

  private String draw() {
    var s = detail.standing();
    var change = s.leadChange();
    var strip = change != null && change.probability() >= 0.1;
    var id = Html.id(s.id());
    return "<div class=\"plot\"><svg class=\"level\" width=\"100%\" height=\""
        + (strip ? 412 : 326)
        + "\" role=\"img\" aria-labelledby=\"t-"
        + id
        + "\" aria-describedby=\"s-"
        + id
        + "\">"
        + ground()
        + grid()
        + "<svg x=\"0\" y=\"0\" width=\"100%\" height=\"300\" viewBox=\"0 0 1000 300\" preserveAspectRatio=\"none\">"
        + curves()
        + "</svg>"
        + marks(view.a().id(), "a")
        + marks(view.b().id(), "b")
        + years()
        + (strip && change != null ? strip(change) : "")
        + "</svg>"
        + ends()
        + "</div>"
        + (values.logarithmic()
            ? "<p class=\"small\">Logarithmic: equal steps are equal factors; zeros stand at the foot.</p>"
            : "");
  }

  private String ground() {
    if (detail.fans().isEmpty()) {
      return "";
    }
    var now = Svg.percent(time.x(view.now()));
    return "<rect class=\"proj\" x=\""
        + now
        + "\" y=\"0\" width=\""
        + Svg.percent(100 - time.x(view.now()))
        + "\" height=\"300\"/>"
        + Svg.line("today", now, 0, now, 300)
        + "<text class=\"t\" x=\""
        + now
        + "\" dx=\"6\" y=\"14\">Projection ▸</text>";
  }

  private String grid() {
    var out = new StringBuilder();
    for (var tick : values.ticks(5)) {
      var y = HEIGHT * values.down(tick);
      if (y >= 8 && y <= HEIGHT + 0.5) {
        out.append(Svg.line("grid", "0", y, "100%", y))
            .append(Svg.label("t halo", "0", y - 4, Ticks.label(tick)));
      }
    }
    return out.toString();
  }

  private String curves() {
    var out = new StringBuilder();
    for (var fan : detail.fans()) {
      out.append(new FanBands(time, values, HEIGHT).render(fan, view.side(fan.contender())));
    }
    if (detail.fans().isEmpty()) {
      out.append(line(view.a().id(), "a")).append(line(view.b().id(), "b"));
    }
    return out.toString();
  }

  private String line(String contender, String side) {
    var path = new Svg.Path();
    for (var point : inside(Levels.of(view, detail, contender))) {
      var x = 10 * time.x(point.time());
      var y = HEIGHT * values.down(Levels.value(point));
      if (path.isEmpty() || point.status() == Status.BREAK) {
        path.move(x, y);
      } else {
        path.to(x, y);
      }
    }
    return path.isEmpty() ? "" : "<path class=\"curve s" + side + "\" d=\"" + path + "\"/>";
  }

  private String marks(String contender, String side) {
    var out = new StringBuilder();
    for (var rival : thinned(inside(Levels.rivals(detail, contender)))) {
      out.append(Svg.use("h" + side, "hollow s" + side, x(rival), y(rival)));
    }
    var own = inside(Levels.of(view, detail, contender));
    for (var point : own) {
      if (point.status() == Status.BREAK) {
        out.append(Svg.line("break", x(point), 0, x(point), HEIGHT))
            .append("<text class=\"t halo\" x=\"")
            .append(x(point))
            .append("\" dx=\"4\" y=\"294\">break</text>");
      }
    }
    for (var point : thinned(own)) {
      out.append(Svg.use("s" + side, "f" + side, x(point), y(point)));
    }
    return out.toString();
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
    return HEIGHT * values.down(Levels.value(point));
  }

  private String years() {
    var out = new StringBuilder(Svg.line("base", "0", HEIGHT, "100%", HEIGHT));
    var years = Ticks.years(time.from(), time.to(), 12);
    for (var i = 0; i < years.size(); i++) {
      var x = time.x(years.get(i));
      var x1 = Svg.percent(x);
      out.append(Svg.line("base", x1, HEIGHT, x1, HEIGHT + 4));
      if (x > 2 && x < 98) {
        out.append(
            Svg.label(
                "t mid" + (i % 2 == 1 && years.size() > 6 ? " wide" : ""),
                x1,
                HEIGHT + 18,
                Integer.toString(years.get(i))));
      }
    }
    return out.toString();
  }

  private String strip(LeadChange change) {
    var who = view.name(change.to()).shortName();
    return "<text class=\"t\" x=\"0\" y=\"344\">When "
        + Html.text(who)
        + " takes the lead:</text><text class=\"t\" x=\"0\" y=\"360\">each dot is one run of 100</text>"
        + "<svg x=\"0\" y=\"330\" width=\"100%\" height=\"80\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\">"
        + ChangeDots.strip(view, change, time)
        + "</svg>"
        + "<text class=\"t\" x=\"0\" y=\"376\">"
        + Html.text(Numbers.ofHundred(change.probability()))
        + " by "
        + change.horizon()
        + "</text>";
  }

  private String ends() {
    if (detail.fans().isEmpty()) {
      return "";
    }
    var out =
        new StringBuilder(
            "<div class=\"ends80\" aria-hidden=\"true\"><small>"
                + Numbers.year(time.to() - 0.01)
                + ", 80 %</small>");
    var fans =
        detail.fans().stream()
            .sorted(Comparator.comparingDouble(f -> values.down(FanBands.atHorizon(f, 0.5))))
            .toList();
    var free = 18.0;
    for (var fan : fans) {
      var wanted = HEIGHT * Math.clamp(values.down(FanBands.atHorizon(fan, 0.5)), 0.0, 1.0) - 18;
      var top =
          Math.clamp(wanted, free, Math.max(free, fans.getLast().equals(fan) ? 262.0 : 222.0));
      free = top + 40;
      out.append("<div style=\"top:")
          .append(Svg.n(top))
          .append("px\"><b class=\"t")
          .append(view.side(fan.contender()))
          .append("\">")
          .append(Html.text(view.name(fan.contender()).shortName()))
          .append(' ')
          .append(Html.text(LevelTable.median(fan, fan.times().size() - 1)))
          .append("</b><small>")
          .append(Html.text(LevelTable.interval(fan, fan.times().size() - 1)))
          .append("</small></div>");
    }
    return out.append("</div>").toString();
  }
}
