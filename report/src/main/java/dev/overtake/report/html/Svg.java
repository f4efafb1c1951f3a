package dev.overtake.report.html;

/// Pieces that all pictures share: short numbers, and the marks, drawn once per page and referred
/// to.
final class Svg {
  /// The marks: circle for A, diamond for B, cross for what cannot be called; hollow ones for rival
  /// sources; arrow heads and the chevrons of clipped ends.
  static final String MARKS =
      """
      <svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs>
      <circle id="ma" r="5.5"/><path id="mb" d="M0-7L7 0L0 7L-7 0Z"/>
      <path id="mn" d="M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5" class="x"/>
      <path id="mc" d="M-4.5 0H4.5" class="x"/>
      <circle id="ha" r="4.2"/><path id="hb" d="M0-4.9L4.9 0L0 4.9L-4.9 0Z"/><path id="hn" d="M-4-4H4V4H-4Z"/>
      <circle id="sa" r="3"/><path id="sb" d="M0-3.9L3.9 0L0 3.9L-3.9 0Z"/>
      <path id="al" d="M-1 0L7-4.5V4.5Z"/><path id="ar" d="M1 0L-7-4.5V4.5Z"/>
      <path id="cl" d="M0-5L-5 0L0 5" class="x"/><path id="cr" d="M0-5L5 0L0 5" class="x"/>
      </defs></svg>
      """;

  private Svg() {}

  /// A coordinate with at most one decimal.
  static String n(double value) {
    var tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  /// A position across a fluid picture.
  static String percent(double value) {
    return n(value) + "%";
  }

  /// A mark drawn elsewhere, placed here.
  static String use(String mark, String type, String x, double y) {
    return "<use href=\"#"
        + mark
        + "\" class=\""
        + type
        + "\" x=\""
        + x
        + "\" y=\""
        + n(y)
        + "\"/>";
  }

  static String label(String type, String x, double y, String words) {
    return "<text class=\""
        + type
        + "\" x=\""
        + x
        + "\" y=\""
        + n(y)
        + "\">"
        + Html.text(words)
        + "</text>";
  }

  static String line(String type, String x1, double y1, String x2, double y2) {
    return "<line class=\""
        + type
        + "\" x1=\""
        + x1
        + "\" y1=\""
        + n(y1)
        + "\" x2=\""
        + x2
        + "\" y2=\""
        + n(y2)
        + "\"/>";
  }

  /// A polyline in whole units: one absolute point, then relative steps, which is short.
  static final class Path {
    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;

    Path move(double toX, double toY) {
      x = Math.round(toX);
      y = Math.round(toY);
      out.append('M').append(x).append(' ').append(y);
      return this;
    }

    Path to(double toX, double toY) {
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

    Path close() {
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
}
