package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.LoopRows;
import dev.overtake.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What each loop moved over time: bands that together are the whole change, reinforcing ones above
/// the line and balancing ones below it.
final class LoopShares {
  private static final int MOST_POINTS = 250;
  private static final double HEIGHT = 260;
  private static final double READABLE = 0.13;
  private static final double SEEN = 0.002;
  private static final int MOMENTS = 9;

  private final double[] times;
  private final List<Loop> loops;
  private final int[] at;
  private final Svg bands = new Svg();
  private final List<Label> labels = new ArrayList<>();

  /// Words at a place in per cent of the picture.
  record Label(String left, String top, String words) {}

  /// The shares of all loops at a time.
  record Row(String time, List<String> shares) {}

  LoopShares(double[] times, Partition partition, List<Loop> loops) {
    this.times = times;
    this.loops = loops;
    at = spread(Math.min(times.length, MOST_POINTS));
    draw(partition, true);
    draw(partition, false);
  }

  /// So many moments of the run, evenly apart.
  private int[] spread(int count) {
    var moments = new int[count];
    for (var i = 0; i < count; i++) {
      moments[i] = count == 1 ? 0 : (int) ((long) i * (times.length - 1) / (count - 1));
    }
    return moments;
  }

  private void draw(Partition partition, boolean up) {
    var base = new double[times.length];
    var tones = new int[3];
    for (var loop : loops) {
      var hue = CausalGraph.hue(loop);
      var tone = tones[hue.equals("ra") ? 0 : hue.equals("rb") ? 1 : 2]++ % 4;
      layer(base, share(loop, up), up, hue + " tone" + tone, loop.name());
    }
    var others = new double[times.length];
    for (var loop : partition.loops()) {
      if (!loops.contains(loop)) {
        add(others, share(loop, up));
      }
    }
    layer(base, others, up, "others", "others");
  }

  private double[] share(Loop loop, boolean up) {
    return Arrays.stream(loop.relative()).map(s -> Math.max(0, up ? s : -s)).toArray();
  }

  private static void add(double[] sum, double[] more) {
    for (var t = 0; t < sum.length; t++) {
      sum[t] += more[t];
    }
  }

  /// A band above those drawn before.
  private void layer(double[] base, double[] share, boolean up, String type, String name) {
    if (Arrays.stream(share).anyMatch(s -> s > SEEN)) {
      var path = new Polyline();
      for (var i = 0; i < at.length; i++) {
        path.to(x(i), y(base[at[i]] + share[at[i]], up));
      }
      for (var i = at.length - 1; i >= 0; i--) {
        path.to(x(i), y(base[at[i]], up));
      }
      bands.path(type, path.close());
    }
    label(base, share, up, name);
    add(base, share);
  }

  private static double y(double share, boolean up) {
    return HEIGHT / 2 * (up ? 1 - share : 1 + share);
  }

  private double x(int i) {
    var span = times[at[at.length - 1]] - times[0];
    return span > 0 ? 1000 * (times[at[i]] - times[0]) / span : 500;
  }

  /// A name within its band, where that is thickest.
  private void label(double[] base, double[] share, boolean up, String name) {
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
    labels.add(new Label(Svg.n(Math.clamp(x(middle) / 10, 3, 97)), Svg.n(100 * y / HEIGHT), name));
  }

  Svg picture() {
    return new Svg()
        .open("svg")
        .at("viewBox", "0 0 1000 260")
        .at("preserveAspectRatio", "none")
        .image(summary())
        .add(bands)
        .line("level", "0", HEIGHT / 2, "1000", HEIGHT / 2)
        .close();
  }

  List<Label> labels() {
    return labels;
  }

  List<Loop> loops() {
    return loops;
  }

  /// The times under the picture.
  List<Label> scale() {
    var from = times[0];
    var to = times[times.length - 1];
    return (to > from ? Ticks.linear(from, to, 6) : List.of(from))
        .stream()
            .map(tick ->
                new Label(
                    Svg.n(to > from ? 100 * (tick - from) / (to - from) : 50),
                    "",
                    Numbers.six(tick)))
            .toList();
  }

  private String summary() {
    return loops.stream()
        .map(l -> l.name() + " " + LoopRows.percent(l.average()))
        .collect(Collectors.joining(", ", "Shares of loops over time; on average ", ""));
  }

  List<Row> rows() {
    return Arrays.stream(spread(Math.min(MOMENTS, times.length)))
        .mapToObj(t ->
            new Row(
                Numbers.six(times[t]),
                loops.stream().map(l -> LoopRows.percent(l.relative()[t])).toList()))
        .toList();
  }
}
