package dev.overtake.report.html;

import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.Point;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.results.FutureCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Who leads in one thing over the years, as a fan in the hue of whoever is ahead: half and nine
/// tenths of the runs, and the median.
///
/// @param compare medians of the scenario that it is compared with; null without
record FutureFan(FuturesPage page, Outcome outcome, @Nullable Outcome compare, RatioAxis axis) {
  private static final double HEIGHT = 220;

  /// A year of the table that says the same.
  record Row(String year, String leads, String median, String half, String nine) {}

  static FutureFan of(FuturesPage page, Outcome outcome, @Nullable Outcome compare) {
    var values = new ArrayList<Double>();
    outcome.points().forEach(p -> values.addAll(List.of(p.low(), p.high())));
    return new FutureFan(page, outcome, compare, RatioAxis.of(values));
  }

  String title() {
    return FutureCourse.title(outcome.id());
  }

  String firstYear() {
    return Integer.toString(outcome.points().getFirst().year());
  }

  private Point last() {
    return outcome.points().getLast();
  }

  String lastYear() {
    return Integer.toString(last().year());
  }

  /// Who leads at the end.
  String leader() {
    return Phrases.capital(last().leads() >= 0.5 ? page.first() : page.second());
  }

  /// The hue of who leads at the end.
  String side() {
    return last().leads() >= 0.5 ? "a" : "b";
  }

  String leads() {
    return Numbers.runs(Math.max(last().leads(), 1 - last().leads()));
  }

  String changes() {
    return Numbers.runs(1 - outcome.never());
  }

  List<RatioAxis.Tick> ticks() {
    return axis.ticks();
  }

  List<Row> rows() {
    return outcome.points().stream()
        .map(p ->
            new Row(
                Integer.toString(p.year()),
                Numbers.runs(p.leads()),
                page.lead(p.median()),
                range(p.quarter(), p.threeQuarters()),
                range(p.low(), p.high())))
        .toList();
  }

  private String range(double low, double high) {
    return page.lead(low) + " to " + page.lead(high);
  }

  Svg picture() {
    var said =
        "%s: %s leads in %s of 100 runs by %s"
            .formatted(title(), page.first(), Numbers.runs(last().leads()), lastYear());
    var parity = HEIGHT * axis.down(0);
    var out =
        new Svg()
            .open("svg")
            .at("viewBox", "0 0 1000 220")
            .at("preserveAspectRatio", "none")
            .image(said);
    // Above parity in A's hue and below it in B's: each part sees its own side only.
    side(out, "a", 0, parity);
    side(out, "b", parity, HEIGHT);
    out.path("middle", line(outcome.points(), Point::median));
    if (compare != null) {
      out.path("dashed", line(compare.points(), Point::median));
    }
    return out.line("level", "0", parity, "1000", parity).close();
  }

  private void side(Svg out, String side, double top, double bottom) {
    out.open("svg", "f" + side)
        .at("x", 0)
        .at("y", top)
        .at("width", 1000)
        .at("height", bottom - top)
        .at("viewBox", "0 %s 1000 %s".formatted(Svg.n(top), Svg.n(bottom - top)))
        .at("preserveAspectRatio", "none")
        .path("outer", band(Point::low, Point::high))
        .path("inner", band(Point::quarter, Point::threeQuarters))
        .close();
  }

  private Polyline band(ToDoubleFunction<Point> low, ToDoubleFunction<Point> high) {
    var path = line(outcome.points(), low);
    for (var i = outcome.points().size() - 1; i >= 0; i--) {
      point(path, outcome.points(), i, high);
    }
    return path.close();
  }

  private Polyline line(List<Point> points, ToDoubleFunction<Point> value) {
    var path = new Polyline();
    for (var i = 0; i < points.size(); i++) {
      point(path, points, i, value);
    }
    return path;
  }

  private void point(Polyline path, List<Point> points, int i, ToDoubleFunction<Point> value) {
    path.to(
        1000.0 * i / Math.max(1, points.size() - 1),
        HEIGHT * axis.down(value.applyAsDouble(points.get(i))));
  }
}
