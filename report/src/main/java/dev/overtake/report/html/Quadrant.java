package dev.overtake.report.html;

import dev.overtake.evidence.Direction;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.Objects;

/// Lead against momentum: who is ahead across, how fast the gap closes upwards, so that neither
/// contender is "up".
record Quadrant(View view, List<Point> points) {

  /// An indicator in the plane.
  ///
  /// @param lead of A over B, as a log ratio
  /// @param closing speed at which the gap closes, a year, as a log ratio
  record Point(IndicatorStanding indicator, Interval lead, Interval closing) {
    boolean closes() {
      return closing.median() > 0;
    }
  }

  static Quadrant of(View view) {
    return new Quadrant(
        view,
        view.shown().stream()
            .filter(s ->
                s.determinable()
                    && s.comparedByRatio()
                    && s.direction() != Direction.CONTEXT
                    && s.lead() != null
                    && s.closing() != null)
            .map(Quadrant::point)
            .toList());
  }

  private static Point point(IndicatorStanding s) {
    var lead = Objects.requireNonNull(s.lead());
    var closing = Objects.requireNonNull(s.closing());
    return new Point(s, lead, lead.median() < 0 ? closing : closing.mirrored());
  }

  Svg desktop() {
    return new QuadrantPlot(view, points, 880, 540, "desktop").picture();
  }

  Svg phone() {
    return new QuadrantPlot(view, points, 358, 430, "phone").picture();
  }

  String summary() {
    return points.size()
        + " indicators with a ratio scale and an estimated speed. "
        + side(view.a(), 1)
        + " "
        + side(view.b(), -1);
  }

  private String side(ContenderName ahead, int sign) {
    var led = points.stream().filter(p -> p.lead().median() * sign > 0).toList();
    var closes = led.stream().filter(Point::closes).count();
    return "%s is ahead in %s: the gap closes in %s and widens in %s."
        .formatted(Phrases.capital(ahead.inProse()), led.size(), closes, led.size() - closes);
  }

  ContenderName ahead(Point p) {
    return p.lead().median() > 0 ? view.a() : view.b();
  }

  String lead(Point p) {
    return Numbers.size(p.indicator(), p.lead().median())
        + " ("
        + view.wording().interval(p.indicator(), p.lead())
        + ")";
  }

  String speed(Point p) {
    return Numbers.speed(p.indicator(), p.closing().median())
        + " ("
        + Numbers.speeds(p.indicator(), p.closing())
        + ")";
  }
}
