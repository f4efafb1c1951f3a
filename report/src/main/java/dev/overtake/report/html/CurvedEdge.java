package dev.overtake.report.html;

import java.util.List;

/// An arrow between two labels: a bent line of second order, cut where it leaves the one label and
/// meets the other.
record CurvedEdge(double x1, double y1, double bendX, double bendY, double x2, double y2) {
  private static final int POINTS = 28;
  private static final double HEAD = 9;
  private static final double[] BENDS = {0.16, -0.16, 0.42, -0.42, 0.28, -0.28, 0.04, 0.6, -0.6};

  /// A label's place.
  ///
  /// @param x of the middle
  record Box(double x, double y, double width, double height) {
    boolean holds(double atX, double atY, double margin) {
      return Math.abs(atX - x) < width / 2 + margin && Math.abs(atY - y) < height / 2 + margin;
    }
  }

  /// The arrow that meets least: no other label, and no arrow that is there already.
  ///
  /// @param wanted how far it is bent where nothing stands in its way
  static CurvedEdge between(
      int from, int to, double wanted, List<Box> boxes, List<CurvedEdge> others, double width) {
    if (from == to) {
      return itself(boxes.get(from));
    }
    CurvedEdge best = null;
    var least = Double.POSITIVE_INFINITY;
    for (var bend : BENDS) {
      var edge = bent(boxes.get(from), boxes.get(to), bend);
      var cost = Math.abs(bend - wanted) + edge.cost(from, to, boxes, others, width);
      if (best == null || cost < least) {
        best = edge;
        least = cost;
      }
    }
    return best == null ? itself(boxes.get(from)) : best;
  }

  private static CurvedEdge itself(Box box) {
    var top = box.y() - box.height() / 2 - 4;
    return new CurvedEdge(box.x() - 16, top, box.x(), top - 64, box.x() + 16, top - 2);
  }

  private static CurvedEdge bent(Box a, Box b, double bend) {
    var dx = b.x() - a.x();
    var dy = b.y() - a.y();
    var whole =
        new CurvedEdge(
            a.x(), a.y(), a.x() + dx / 2 + bend * dy, a.y() + dy / 2 - bend * dx, b.x(), b.y());
    var start = 0.0;
    while (start < 0.5 && a.holds(whole.x(start), whole.y(start), 3)) {
      start += 0.005;
    }
    var end = 1.0;
    while (end > 0.5 && b.holds(whole.x(end), whole.y(end), 4)) {
      end -= 0.005;
    }
    return whole.cut(start, end);
  }

  private CurvedEdge cut(double start, double end) {
    var middleX = blend(blend(x1, bendX, start), blend(bendX, x2, start), end);
    var middleY = blend(blend(y1, bendY, start), blend(bendY, y2, start), end);
    return new CurvedEdge(x(start), y(start), middleX, middleY, x(end), y(end));
  }

  private static double blend(double a, double b, double t) {
    return a + (b - a) * t;
  }

  double x(double t) {
    return blend(blend(x1, bendX, t), blend(bendX, x2, t), t);
  }

  double y(double t) {
    return blend(blend(y1, bendY, t), blend(bendY, y2, t), t);
  }

  /// Points along the arrow that lie in a box.
  int within(Box box, double margin) {
    var count = 0;
    for (var p = 0; p <= POINTS; p++) {
      var t = (double) p / POINTS;
      count += box.holds(x(t), y(t), margin) ? 1 : 0;
    }
    return count;
  }

  private double cost(int from, int to, List<Box> boxes, List<CurvedEdge> others, double width) {
    var cost = 0.0;
    for (var i = 0; i < boxes.size(); i++) {
      if (i != from && i != to) {
        cost += 2 * within(boxes.get(i), 4);
      }
    }
    for (var p = 1; p < POINTS; p++) {
      var t = (double) p / POINTS;
      cost += x(t) < 4 || x(t) > width - 4 ? 0.5 : 0;
      for (var other : others) {
        cost += other.near(x(t), y(t)) ? 0.15 : 0;
      }
    }
    return cost;
  }

  private boolean near(double atX, double atY) {
    for (var p = 1; p < POINTS; p++) {
      var t = (double) p / POINTS;
      if (Math.abs(x(t) - atX) < 8 && Math.abs(y(t) - atY) < 8) {
        return true;
      }
    }
    return false;
  }

  /// How far up or down the arrow reaches.
  double[] reach() {
    var low = Math.min(y1, y2);
    var high = Math.max(y1, y2);
    for (var p = 1; p < POINTS; p++) {
      low = Math.min(low, y((double) p / POINTS));
      high = Math.max(high, y((double) p / POINTS));
    }
    return new double[] {low, high};
  }

  /// Line, head, and the sign beside the head.
  void draw(Svg out, String type, double stroke, String sign) {
    var length = Math.max(1e-9, Math.hypot(x2 - bendX, y2 - bendY));
    var dx = (x2 - bendX) / length;
    var dy = (y2 - bendY) / length;
    var baseX = x2 - HEAD * dx;
    var baseY = y2 - HEAD * dy;
    var wide = 3 + stroke / 2;
    var outward = (bendX - x1) * (y2 - y1) - (bendY - y1) * (x2 - x1) < 0 ? 1 : -1;
    out.open("g", "link " + type)
        .open("path")
        .at("d", at("M", x1, y1) + at("Q", bendX, bendY) + at(" ", baseX, baseY))
        .at("stroke-width", stroke)
        .close()
        .open("path", "head")
        .at(
            "d",
            at("M", x2, y2)
                + at("L", baseX - wide * dy, baseY + wide * dx)
                + at("L", baseX + wide * dy, baseY - wide * dx)
                + "Z")
        .close()
        .label(
            "sign halo",
            Svg.n(x2 - 13 * dx - outward * 12 * dy),
            y2 - 13 * dy + outward * 12 * dx + 5,
            sign)
        .close();
  }

  private static String at(String verb, double x, double y) {
    return verb + Svg.n(x) + " " + Svg.n(y);
  }
}
