package dev.overtake.report.html;

import dev.overtake.evidence.Scale;
import dev.overtake.report.wording.Numbers;
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

  Svg picture() {
    var out =
        new Svg()
            .open("svg", "quadrant " + type)
            .at("width", width)
            .at("height", height)
            .image("Lead and momentum")
            .at("aria-describedby", "s-momentum");
    frame(out);
    rays(out);
    for (var p : points) {
      cross(p, out);
    }
    marks(out);
    return out.close();
  }

  private double left() {
    return width > 500 ? 46 : 34;
  }

  private double x(double lead) {
    var middle = (left() + width) / 2;
    return middle
        - (width - left()) / 2 * 0.96 * Math.clamp(lead / ParityAxis.RATIO.bound(), -1.0, 1.0);
  }

  private double y(double speed) {
    var middle = TOP + (height - TOP - FOOT) / 2;
    return middle - (height - TOP - FOOT) / 2 * 0.97 * Math.clamp(speed / SPEED, -1.0, 1.0);
  }

  private void frame(Svg out) {
    var bottom = height - FOOT;
    var tie = Math.log1p(view.race().definition().tieZones().getOrDefault(Scale.RATIO, 0.05));
    out.rect("tie", Svg.n(x(tie)), TOP, Svg.n(x(-tie) - x(tie)), bottom - TOP);
    for (var step : ParityAxis.doublings()) {
      var x = Svg.n(x(step.lead()));
      out.line("grid", x, TOP, x, bottom)
          .label("t mid", x, bottom + 16, step.lead() == 0 ? "parity" : step.words());
    }
    for (var percent : new int[] {20, 10, 0, -10, -20}) {
      var y = y(Math.log1p(Math.abs(percent) / 100.0) * Integer.signum(percent));
      var words = percent > 0 ? "+" + percent : percent == 0 ? "0" : Numbers.MINUS + -percent;
      out.line(percent == 0 ? "zero" : "grid", Svg.n(left()), y, Svg.n(width), y)
          .label("t end", Svg.n(left() - 5), y + 4, words);
    }
    var a = view.a().shortName();
    var b = view.b().shortName();
    var left = Svg.n(left());
    var right = Svg.n(width);
    out.label("t strong", left, 14, a + " leads, gap closes")
        .label("t strong end", right, 14, b + " leads, gap closes")
        .label("t strong", left, height - 8, a + " pulls away")
        .label("t strong end", right, height - 8, b + " pulls away")
        .label(
            "t mid",
            Svg.n((left() + width) / 2),
            height - 8,
            width > 500 ? "gap closes ▴ · widens ▾, % a year" : "% a year");
  }

  private void rays(Svg out) {
    for (var years : new int[] {5, 10, 20}) {
      var lead = Math.min(ParityAxis.RATIO.bound(), SPEED * years);
      for (var sign : new int[] {1, -1}) {
        var x = Svg.n(x(sign * lead));
        var anchor = lead > 0.8 * ParityAxis.RATIO.bound() ? sign > 0 ? "" : " end" : " mid";
        out.line("ray", Svg.n(x(0)), y(0), x, y(lead / years))
            .label("t" + anchor, x, y(lead / years) - 5, years + " years");
      }
    }
  }

  private void cross(Quadrant.Point p, Svg out) {
    var type = "cross s" + view.side(p.indicator());
    var x = Svg.n(x(p.lead().median()));
    var y = y(p.closing().median());
    out.line(type, Svg.n(x(p.lead().high())), y, Svg.n(x(p.lead().low())), y)
        .line(type, x, y(p.closing().low()), x, y(p.closing().high()));
  }

  private void marks(Svg out) {
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
      out.open("a")
          .at("href", "#i-" + Html.id(p.indicator().id()))
          .open("title")
          .words(p.indicator().title())
          .close()
          .use("m" + side, "f" + side, Svg.n(px), py)
          .close();
      var name =
          p.indicator().shortTitle().isBlank() ? p.indicator().title() : p.indicator().shortTitle();
      place(name, px, py, p.lead().median() < 0, taken, out);
    }
  }

  /// Outwards first, then inwards, above and below; nowhere when all are taken.
  private void place(
      String name, double px, double py, boolean rightHalf, List<Box> taken, Svg out) {
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
        out.label(
            "t halo" + (rightwards ? "" : " end"),
            Svg.n(rightwards ? from : from + length),
            py + dy,
            name);
        return;
      }
    }
  }

  private static Box box(double x, double y, double half) {
    return new Box(x - half, y - half, x + half, y + half);
  }
}
