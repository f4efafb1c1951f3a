package dev.overtake.report.html;

import dev.overtake.race.standing.Fan;
import java.util.ArrayList;
import java.util.List;

/// A projection without an edge: nested bands between quantiles, and the median dashed through
/// them.
///
/// Pictures are a thousand units wide and as many units high as they have pixels, and stretch with
/// the page.
record FanBands(TimeAxis time, ValueAxis values, double height) {
  private static final int STEPS = 14;
  private static final int BANDS = 12;

  Svg of(Fan fan, String side) {
    var moments = moments(fan.now(), fan.times().size() - 1);
    var out = new Svg().open("g", "fan f" + side);
    var middle = fan.probabilities().size() / 2;
    for (var band = 0; band < BANDS; band++) {
      var low = band * middle / BANDS;
      var path = new Polyline();
      for (var i = 0; i < moments.size(); i++) {
        point(path, fan, moments.get(i), low);
      }
      for (var i = moments.size() - 1; i >= 0; i--) {
        point(path, fan, moments.get(i), fan.probabilities().size() - 1 - low);
      }
      out.open("path").at("d", path.close().toString()).close();
    }
    return out.close()
        .path("curve dash s" + side, median(fan, moments))
        .path("curve s" + side, median(fan, past(fan)));
  }

  private Polyline median(Fan fan, List<Integer> moments) {
    var path = new Polyline();
    moments.forEach(i -> point(path, fan, i, fan.probabilities().size() / 2));
    return path;
  }

  private List<Integer> past(Fan fan) {
    var first = 0;
    while (first < fan.now() && fan.times().get(first) < time.from()) {
      first++;
    }
    return first == fan.now() ? List.of() : moments(first, fan.now(), 60);
  }

  private static List<Integer> moments(int from, int to) {
    return moments(from, to, STEPS);
  }

  private static List<Integer> moments(int from, int to, int most) {
    var steps = Math.min(most, to - from);
    var moments = new ArrayList<Integer>();
    for (var i = 0; i <= steps; i++) {
      moments.add(steps == 0 ? from : from + Math.round((float) i * (to - from) / steps));
    }
    return moments;
  }

  private void point(Polyline path, Fan fan, int moment, int quantile) {
    var x = 10 * time.x(fan.times().get(moment));
    var y =
        Math.clamp(
            height * values.down(fan.quantiles().get(moment).get(quantile)), -height, 2 * height);
    path.to(x, y);
  }

  static double atHorizon(Fan fan, double probability) {
    return fan.quantiles().getLast().get(nearest(fan, probability));
  }

  /// Index of the quantile nearest to a probability.
  static int nearest(Fan fan, double probability) {
    var nearest = 0;
    for (var i = 1; i < fan.probabilities().size(); i++) {
      if (Math.abs(fan.probabilities().get(i) - probability)
          < Math.abs(fan.probabilities().get(nearest) - probability)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
