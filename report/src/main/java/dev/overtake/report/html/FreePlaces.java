package dev.overtake.report.html;

import java.util.ArrayList;
import java.util.List;

/// Finds places for the names of loops: near where they belong, on no label, and on few arrows.
final class FreePlaces {
  private static final double WIDTH = 62;
  private static final double HEIGHT = 22;
  private static final double STEP = 10;
  private static final double OVERLAP = 400;
  private static final double ON_ARROW = 30;

  private final List<CurvedEdge.Box> taken;
  private final List<CurvedEdge> edges;
  private final double width;
  private final double height;

  FreePlaces(List<CurvedEdge.Box> labels, List<CurvedEdge> edges, double width, double height) {
    taken = new ArrayList<>(labels);
    this.edges = edges;
    this.width = width;
    this.height = height;
  }

  /// The best place by a point; it is taken from then on.
  CurvedEdge.Box near(double x, double y) {
    var best = new CurvedEdge.Box(x, y, WIDTH, HEIGHT);
    var least = Double.POSITIVE_INFINITY;
    for (var atX = 34.0; atX <= width - 34; atX += STEP) {
      for (var atY = 14.0; atY <= height - 12; atY += STEP) {
        var place = new CurvedEdge.Box(atX, atY, WIDTH, HEIGHT);
        var cost = Math.hypot(atX - x, atY - y) + cost(place);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    taken.add(best);
    return best;
  }

  private double cost(CurvedEdge.Box place) {
    var cost = 0.0;
    for (var edge : edges) {
      cost += ON_ARROW * edge.within(place, 6);
    }
    for (var box : taken) {
      cost += overlap(place, box) ? OVERLAP : 0;
    }
    return cost;
  }

  private static boolean overlap(CurvedEdge.Box a, CurvedEdge.Box b) {
    return Math.abs(a.x() - b.x()) < (a.width() + b.width()) / 2 + 3
        && Math.abs(a.y() - b.y()) < (a.height() + b.height()) / 2 + 3;
  }
}
