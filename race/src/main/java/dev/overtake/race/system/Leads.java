package dev.overtake.race.system;

import dev.overtake.race.system.Futures.Measure;
import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.Point;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a lead over the years.
final class Leads {
  private Leads() {}

  /// @param leads `[member][year]`
  static Outcome outcome(Measure id, List<Integer> years, double[][] leads) {
    var points = new ArrayList<Point>();
    var changed = new ArrayList<Double>();
    var crossed = new boolean[leads.length];
    var today = Math.signum(Sample.median(Sample.column(leads, 0)));
    for (var y = 0; y < years.size(); y++) {
      var column = Sample.column(leads, y);
      points.add(
          new Point(
              years.get(y),
              Sample.positive(column),
              Sample.quantile(column, 0.05),
              Sample.quantile(column, 0.25),
              Sample.median(column),
              Sample.quantile(column, 0.75),
              Sample.quantile(column, 0.95)));
      var count = 0;
      for (var m = 0; m < leads.length; m++) {
        crossed[m] |= column[m] * today < 0;
        count += crossed[m] ? 1 : 0;
      }
      changed.add(count / (double) leads.length);
    }
    return new Outcome(id, points, changed, 1 - changed.getLast());
  }
}
