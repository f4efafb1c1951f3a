package dev.overtake.report.html;

import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The plane of lead and momentum at one width; labels go where there is room, greatest speeds
/// first.
record QuadrantPlot(View view, List<Quadrant.Point> points, int width, int height, String type) {
  private static final double SPEED = Math.log(1.3);
  private static final double TOP = 44;
  private static final double FOOT = 46;

  /// A stretch of the picture that is taken.
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box o) {
      return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
    }
  }

  String draw() {
    var out =
        new StringBuilder(
            "<svg class=\"quadrant "
                + type
                + "\" width=\""
                + width
                + "\" height=\""
                + height
                + "\" role=\"img\" aria-label=\"Lead and momentum\" aria-describedby=\"s-momentum\">");
    frame(out);
    rays(out);
    for (var p : points) {
      cross(p, out);
    }
    marks(out);
    return out.append("</svg>").toString();
  }

  private double left() {
    return width > 500 ? 46 : 34;
  }

  private double x(double lead) {
    var middle = (left() + width) / 2;
    return middle
        - (width - left()) / 2 * 0.96 * Math.clamp(lead / LeadAxis.RATIO.bound(), -1.0, 1.0);
  }

  private double y(double speed) {
    var middle = TOP + (height - TOP - FOOT) / 2;
    return middle - (height - TOP - FOOT) / 2 * 0.97 * Math.clamp(speed / SPEED, -1.0, 1.0);
  }

  private void frame(StringBuilder out) {
    var bottom = height - FOOT;
    var tie = Math.log1p(view.race().definition().tieZones().getOrDefault(Scale.RATIO, 0.05));
    out.append("<rect class=\"tie\" x=\"")
        .append(Svg.n(x(tie)))
        .append("\" y=\"")
        .append(Svg.n(TOP))
        .append("\" width=\"")
        .append(Svg.n(x(-tie) - x(tie)))
        .append("\" height=\"")
        .append(Svg.n(bottom - TOP))
        .append("\"/>");
    for (var step : new int[] {8, 4, 2, 1, -2, -4, -8}) {
      var x = x(Math.log(Math.abs(step)) * Integer.signum(step));
      out.append(Svg.line("grid", Svg.n(x), TOP, Svg.n(x), bottom))
          .append(
              Svg.label(
                  "t mid", Svg.n(x), bottom + 16, step == 1 ? "parity" : Math.abs(step) + "×"));
    }
    for (var percent : new int[] {20, 10, 0, -10, -20}) {
      var y = y(Math.log1p(Math.abs(percent) / 100.0) * Integer.signum(percent));
      out.append(Svg.line(percent == 0 ? "zero" : "grid", Svg.n(left()), y, Svg.n(width), y))
          .append(
              Svg.label(
                  "t end",
                  Svg.n(left() - 5),
                  y + 4,
                  percent > 0 ? "+" + percent : percent == 0 ? "0" : "−" + -percent));
    }
    var a = view.a().shortName();
    var b = view.b().shortName();
    out.append(Svg.label("t strong", Svg.n(left()), 14, a + " leads, gap closes"))
        .append(Svg.label("t strong end", Svg.n(width), 14, b + " leads, gap closes"))
        .append(Svg.label("t strong", Svg.n(left()), height - 8, a + " pulls away"))
        .append(Svg.label("t strong end", Svg.n(width), height - 8, b + " pulls away"))
        .append(
            Svg.label(
                "t mid",
                Svg.n((left() + width) / 2),
                height - 8,
                width > 500 ? "gap closes ▴ · widens ▾, % a year" : "% a year"));
  }

  private void rays(StringBuilder out) {
    for (var years : new int[] {5, 10, 20}) {
      var lead = Math.min(LeadAxis.RATIO.bound(), SPEED * years);
      for (var sign : new int[] {1, -1}) {
        out.append(Svg.line("ray", Svg.n(x(0)), y(0), Svg.n(x(sign * lead)), y(lead / years)));
        var anchor = lead > 0.8 * LeadAxis.RATIO.bound() ? sign > 0 ? "" : " end" : " mid";
        out.append(
            Svg.label("t" + anchor, Svg.n(x(sign * lead)), y(lead / years) - 5, years + " years"));
      }
    }
  }

  private void cross(Quadrant.Point p, StringBuilder out) {
    var type = "cross s" + view.side(p.indicator());
    out.append(
            Svg.line(
                type,
                Svg.n(x(p.lead().high())),
                y(p.closing().median()),
                Svg.n(x(p.lead().low())),
                y(p.closing().median())))
        .append(
            Svg.line(
                type,
                Svg.n(x(p.lead().median())),
                y(p.closing().low()),
                Svg.n(x(p.lead().median())),
                y(p.closing().high())));
  }

  private void marks(StringBuilder out) {
    var taken = new ArrayList<Box>();
    for (var p : points) {
      taken.add(box(x(p.lead().median()), y(p.closing().median()), 7));
    }
    var order =
        points.stream()
            .sorted(
                Comparator.comparingDouble((Quadrant.Point p) -> -Math.abs(p.closing().median()))
                    .thenComparing(p -> p.indicator().id()))
            .toList();
    for (var p : order) {
      var side = view.side(p.indicator());
      var px = x(p.lead().median());
      var py = y(p.closing().median());
      out.append("<a href=\"#i-")
          .append(Html.id(p.indicator().id()))
          .append("\"><title>")
          .append(Html.text(p.indicator().title()))
          .append("</title>")
          .append(Svg.use("m" + side, "f" + side, Svg.n(px), py))
          .append("</a>");
      var name =
          p.indicator().shortTitle().isBlank() ? p.indicator().title() : p.indicator().shortTitle();
      place(name, px, py, p.lead().median() < 0, taken, out);
    }
  }

  /// Outwards first, then inwards, above and below; nowhere when all are taken.
  private void place(
      String name, double px, double py, boolean rightHalf, List<Box> taken, StringBuilder out) {
    var length = name.length() * 7.0;
    for (var attempt = 0; attempt < 8; attempt++) {
      var outward = attempt % 2 == 0;
      var rightwards = rightHalf == outward;
      var dy = new double[] {4, -9, 17, -20}[attempt / 2];
      var from = rightwards ? px + 9 : px - 9 - length;
      var box = new Box(from, py + dy - 10, from + length, py + dy + 3);
      if (box.left >= left()
          && box.right <= width
          && box.top >= TOP - 2
          && box.bottom <= height - FOOT
          && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        out.append(
            Svg.label(
                "t halo" + (rightwards ? "" : " end"),
                Svg.n(rightwards ? from : from + length),
                py + dy,
                name));
        return;
      }
    }
  }

  private static Box box(double x, double y, double half) {
    return new Box(x - half, y - half, x + half, y + half);
  }
}
