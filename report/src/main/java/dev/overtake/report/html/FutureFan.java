package dev.overtake.report.html;

import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.Point;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.results.FutureCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Who leads in one thing over the years, as a fan: half and nine tenths of the runs, and the
/// median.
///
/// @param compare medians of the scenario that it is compared with; null without
record FutureFan(FuturesPage page, Outcome outcome, @Nullable Outcome compare, ValueAxis axis) {
  private static final double HEIGHT = 220;

  /// A number on the upright axis.
  record Tick(String top, String words) {}

  static FutureFan of(FuturesPage page, Outcome outcome, @Nullable Outcome compare) {
    var values = new ArrayList<>(List.of(0.0));
    outcome.points().forEach(p -> values.addAll(List.of(p.low(), p.high())));
    return new FutureFan(page, outcome, compare, ValueAxis.of(values, false));
  }

  String title() {
    return FutureCourse.title(outcome.id());
  }

  int firstYear() {
    return outcome.points().getFirst().year();
  }

  private Point last() {
    return outcome.points().getLast();
  }

  int lastYear() {
    return last().year();
  }

  /// Who leads at the end.
  String leader() {
    return Phrases.capital(last().leads() >= 0.5 ? page.first() : page.second());
  }

  String leads() {
    return Numbers.runs(Math.max(last().leads(), 1 - last().leads()));
  }

  String changes() {
    return Numbers.runs(1 - outcome.never());
  }

  List<Tick> ticks() {
    return axis.ticks(4).stream()
        .map(tick ->
            new Tick(
                Svg.n(100 * axis.down(tick)),
                FuturesDocument.signed(tick).replaceFirst("\\.?0+$", "")))
        .toList();
  }

  Svg picture() {
    var said =
        "%s: %s leads in %s of 100 runs by %s"
            .formatted(title(), page.first(), Numbers.runs(last().leads()), lastYear());
    var out =
        new Svg()
            .open("svg")
            .at("viewBox", "0 0 1000 220")
            .at("preserveAspectRatio", "none")
            .image(said)
            .path("outer", band(Point::low, Point::high))
            .path("inner", band(Point::quarter, Point::threeQuarters))
            .path("middle", line(outcome.points(), Point::median));
    if (compare != null) {
      out.path("dashed", line(compare.points(), Point::median));
    }
    var level = HEIGHT * axis.down(0);
    return out.line("level", "0", level, "1000", level).close();
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
