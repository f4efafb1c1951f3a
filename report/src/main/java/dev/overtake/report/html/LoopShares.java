package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.LoopRows;
import java.util.ArrayList;
import java.util.List;

/// What each loop moved over time: bands that together are the whole change, reinforcing ones above
/// the line and balancing ones below it.
final class LoopShares {
  private static final int MOST_POINTS = 250;
  private static final double HEIGHT = 260;
  private static final double READABLE = 0.13;
  private static final int MOMENTS = 9;

  private final double[] times;
  private final List<Loop> loops;
  private final int[] at;
  private final double[][] rest;

  private LoopShares(double[] times, Partition partition, List<Loop> loops) {
    this.times = times;
    this.loops = loops;
    var count = Math.min(times.length, MOST_POINTS);
    at = new int[count];
    for (var i = 0; i < count; i++) {
      at[i] = count == 1 ? 0 : (int) ((long) i * (times.length - 1) / (count - 1));
    }
    rest = new double[2][times.length];
    for (var loop : partition.loops()) {
      if (!loops.contains(loop)) {
        for (var t = 0; t < times.length; t++) {
          var score = loop.relative()[t];
          rest[score > 0 ? 0 : 1][t] += Math.abs(score);
        }
      }
    }
  }

  /// The chart with its table.
  static String render(double[] times, Partition partition, List<Loop> loops) {
    return new LoopShares(times, partition, loops).chart();
  }

  private String chart() {
    var bands = new StringBuilder();
    var labels = new StringBuilder();
    for (var up : new boolean[] {true, false}) {
      var base = new double[times.length];
      var tones = new int[3];
      for (var loop : loops) {
        var share = new double[times.length];
        for (var t = 0; t < share.length; t++) {
          share[t] = Math.max(0, up ? loop.relative()[t] : -loop.relative()[t]);
        }
        var hue = CausalDiagram.hue(loop);
        var tone = tones[hue.equals("ra") ? 0 : hue.equals("rb") ? 1 : 2]++ % 4;
        band(bands, base, share, up, hue + " tone" + tone);
        label(labels, base, share, up, loop.name());
        for (var t = 0; t < share.length; t++) {
          base[t] += share[t];
        }
      }
      band(bands, base, rest[up ? 0 : 1], up, "others");
      label(labels, base, rest[up ? 0 : 1], up, "others");
    }
    return """
    <figure class="shares"><figcaption>Share in the change of these stocks, over time</figcaption>
    <div class="shareplot"><span class="side">100&nbsp;%% reinforcing</span><span class="side foot100">100&nbsp;%% balancing</span><div><svg viewBox="0 0 1000 260" preserveAspectRatio="none" role="img" aria-label="%s">%s<line class="level" x1="0" x2="1000" y1="130" y2="130"/></svg>%s</div></div>
    <p class="years">%s</p>%s</figure>
    """
        .formatted(summary(), bands, labels, scale(), table());
  }

  private static double y(double share, boolean up) {
    return HEIGHT / 2 * (up ? 1 - share : 1 + share);
  }

  private double x(int i) {
    var span = times[at[at.length - 1]] - times[0];
    return span > 0 ? 1000 * (times[at[i]] - times[0]) / span : 500;
  }

  private void band(StringBuilder out, double[] base, double[] share, boolean up, String type) {
    var any = false;
    for (var s : share) {
      any |= s > 0.002;
    }
    if (!any) {
      return;
    }
    var path = new Svg.Path();
    for (var i = 0; i < at.length; i++) {
      point(path, x(i), y(base[at[i]] + share[at[i]], up));
    }
    for (var i = at.length - 1; i >= 0; i--) {
      point(path, x(i), y(base[at[i]], up));
    }
    out.append("<path class=\"").append(type).append("\" d=\"").append(path.close()).append("\"/>");
  }

  private static void point(Svg.Path path, double x, double y) {
    if (path.isEmpty()) {
      path.move(x, y);
    } else {
      path.to(x, y);
    }
  }

  /// A name within its band, where that is thickest.
  private void label(StringBuilder out, double[] base, double[] share, boolean up, String name) {
    var best = -1;
    for (var i = 0; i < at.length; i++) {
      var inside = x(i) >= 30 && x(i) <= 970;
      if (inside && share[at[i]] >= READABLE && (best < 0 || share[at[i]] > share[at[best]])) {
        best = i;
      }
    }
    if (best < 0) {
      return;
    }
    // The middle of the stretch that is nearly as thick.
    var last = best;
    while (last + 1 < at.length && share[at[last + 1]] > 0.97 * share[at[best]]) {
      last++;
    }
    var middle = (best + last) / 2;
    var y = y(base[at[middle]] + share[at[middle]] / 2, up);
    out.append(
        "<b style=\"left:%s%%;top:%s%%\">%s</b>"
            .formatted(Svg.n(Math.clamp(x(middle) / 10, 3, 97)), Svg.n(100 * y / HEIGHT), name));
  }

  private String scale() {
    var from = times[0];
    var to = times[times.length - 1];
    var out = new StringBuilder();
    for (var tick : to > from ? Ticks.linear(from, to, 6) : List.of(from)) {
      var left = to > from ? 100 * (tick - from) / (to - from) : 50;
      out.append(
          "<span style=\"left:%s%%\">%s</span>".formatted(Svg.n(left), LoopRows.number(tick)));
    }
    return out.toString();
  }

  private String summary() {
    var words = new ArrayList<String>();
    loops.forEach(l -> words.add(l.name() + " " + LoopRows.percent(l.average())));
    return "Shares of loops over time; on average " + String.join(", ", words);
  }

  private String table() {
    var out =
        new StringBuilder(
            "<details><summary>Show as table</summary><div class=\"scroll\"><table><thead><tr><th scope=\"col\">Time</th>");
    loops.forEach(
        l -> out.append("<th scope=\"col\" class=\"num\">").append(l.name()).append("</th>"));
    out.append("</tr></thead><tbody>");
    var count = Math.min(MOMENTS, times.length);
    for (var i = 0; i < count; i++) {
      var t = count == 1 ? 0 : (int) ((long) i * (times.length - 1) / (count - 1));
      out.append("<tr><th scope=\"row\">").append(LoopRows.number(times[t])).append("</th>");
      for (var loop : loops) {
        out.append("<td class=\"num\">")
            .append(LoopRows.percent(loop.relative()[t]).replace('-', '−'))
            .append("</td>");
      }
      out.append("</tr>");
    }
    return out.append("</tbody></table></div></details>").toString();
  }
}
