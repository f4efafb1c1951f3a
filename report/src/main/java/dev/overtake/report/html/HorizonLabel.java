package dev.overtake.report.html;

import dev.overtake.race.standing.Fan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a fan reaches, beside its end: median and 80 % interval.
///
/// @param top place below the chart's top, in pixels
record HorizonLabel(String top, String side, String words, String interval) {
  private static final double TALL = 40;
  private static final double ABOVE = 18;

  /// One for each fan, none upon another.
  static List<HorizonLabel> of(LevelChart chart) {
    var values = chart.values();
    var fans =
        chart.detail().fans().stream()
            .sorted(Comparator.comparingDouble(f -> values.down(FanBands.atHorizon(f, 0.5))))
            .toList();
    var labels = new ArrayList<HorizonLabel>();
    var free = ABOVE;
    for (var fan : fans) {
      var down = Math.clamp(values.down(FanBands.atHorizon(fan, 0.5)), 0.0, 1.0);
      var lowest = LevelChart.HEIGHT + 2 - (fans.getLast().equals(fan) ? TALL : 2 * TALL);
      var top = Math.clamp(LevelChart.HEIGHT * down - ABOVE, free, Math.max(free, lowest));
      free = top + TALL;
      labels.add(of(chart.view(), fan, top));
    }
    return labels;
  }

  private static HorizonLabel of(View view, Fan fan, double top) {
    var last = fan.times().size() - 1;
    return new HorizonLabel(
        Svg.n(top),
        view.side(fan.contender()),
        view.name(fan.contender()).shortName() + ' ' + LevelTable.median(fan, last),
        LevelTable.interval(fan, last));
  }
}
