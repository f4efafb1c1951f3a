package dev.overtake.report.html;

/// A polyline in whole units: one absolute point, then relative steps, which is short.
final class Polyline {
  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;

  Polyline move(double toX, double toY) {
    x = Math.round(toX);
    y = Math.round(toY);
    out.append('M').append(x).append(' ').append(y);
    return this;
  }

  /// A line to a point; the first point begins the polyline.
  Polyline to(double toX, double toY) {
    if (out.isEmpty()) {
      return move(toX, toY);
    }
    var nextX = Math.round(toX);
    var nextY = Math.round(toY);
    out.append('l').append(nextX - x);
    if (nextY >= y) {
      out.append(' ');
    }
    out.append(nextY - y);
    x = nextX;
    y = nextY;
    return this;
  }

  /// A dot: a line of no length, round at its ends.
  Polyline dot(double atX, double atY) {
    move(atX, atY);
    out.append("h0");
    return this;
  }

  Polyline close() {
    out.append('z');
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
