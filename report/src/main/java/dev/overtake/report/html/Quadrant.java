package dev.overtake.report.html;

import dev.overtake.evidence.Direction;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.Objects;

/// Lead against momentum: who is ahead across, how fast the gap closes upwards, so that neither
/// contender is "up".
final class Quadrant {
  private Quadrant() {}

  /// An indicator in the plane.
  ///
  /// @param lead of A over B, as a log ratio
  /// @param closing speed at which the gap closes, a year, as a log ratio
  record Point(IndicatorStanding indicator, Interval lead, Interval closing) {
    boolean closes() {
      return closing.median() > 0;
    }
  }

  static String render(View view) {
    var points = points(view);
    if (points.isEmpty()) {
      return "";
    }
    return """
    <section id="momentum"><h2>Lead and momentum</h2>
    <p class="sub">Across: who leads, as a ratio. Up: how fast the gap closes, %% a year; down, the leader pulls away. Crosses: 80 %% intervals. Dotted rays: years to parity at today's speed. Ratio rows only.</p>
    <div class="two quad"><div>%s%s</div><p class="summary" id="s-momentum">%s</p></div>
    <details><summary>Show as table</summary>%s</details></section>
    """
        .formatted(
            new QuadrantPlot(view, points, 880, 540, "desktop").draw(),
            new QuadrantPlot(view, points, 358, 430, "phone").draw(),
            Html.text(summary(view, points)),
            table(view, points));
  }

  private static List<Point> points(View view) {
    return view.shown().stream()
        .filter(s ->
            s.determinable()
                && s.comparedByRatio()
                && s.direction() != Direction.CONTEXT
                && s.lead() != null
                && s.closing() != null)
        .map(Quadrant::point)
        .toList();
  }

  private static Point point(IndicatorStanding s) {
    var lead = Objects.requireNonNull(s.lead());
    var closing = Objects.requireNonNull(s.closing());
    return new Point(s, lead, lead.median() < 0 ? closing : closing.mirrored());
  }

  private static String summary(View view, List<Point> points) {
    return sentence(points.size() + " indicators with a ratio scale and an estimated speed")
        + side(view, points, 1)
        + side(view, points, -1).strip();
  }

  private static String side(View view, List<Point> points, int sign) {
    var ahead = sign > 0 ? view.a() : view.b();
    var led = points.stream().filter(p -> p.lead().median() * sign > 0).toList();
    var closes = led.stream().filter(Point::closes).count();
    return sentence(
        ahead.inProse()
            + " is ahead in "
            + led.size()
            + ": the gap closes in "
            + closes
            + " and widens in "
            + (led.size() - closes));
  }

  private static String table(View view, List<Point> points) {
    var rows = new StringBuilder();
    for (var p : points) {
      var s = p.indicator();
      var ahead = p.lead().median() > 0 ? view.a() : view.b();
      rows.append("<tr><td>")
          .append(Html.text(s.title()))
          .append("</td><td>")
          .append(Html.text(ahead.name()))
          .append("</td><td>")
          .append(
              Html.text(
                  Numbers.size(s, p.lead().median())
                      + " ("
                      + view.wording().interval(s, p.lead())
                      + ")"))
          .append("</td><td>")
          .append(
              Html.text(
                  Numbers.speed(s, p.closing().median())
                      + " ("
                      + Numbers.speeds(s, p.closing())
                      + ")"))
          .append("</td><td>")
          .append(p.closes() ? "closing" : "pulling away")
          .append("</td></tr>");
    }
    return Sources.table(
        "Lead and momentum",
        "<th scope=\"col\">Indicator</th><th scope=\"col\">Ahead</th><th scope=\"col\">Lead (80 %)</th><th scope=\"col\">Speed of the gap (80 %)</th><th scope=\"col\">Which way</th>",
        rows.toString());
  }

  private static String sentence(String words) {
    return Phrases.capital(words) + ". ";
  }
}
