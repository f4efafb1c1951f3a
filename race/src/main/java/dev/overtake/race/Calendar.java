package dev.overtake.race;

import dev.overtake.evidence.Period;
import java.time.LocalDate;
import java.util.stream.DoubleStream;

/// The moments that an analysis looks at.
///
/// @param now as-of date in decimal years
/// @param firstYear the year after the as-of date
/// @param horizon last year in which a lead change is looked for
record Calendar(double now, int firstYear, int horizon) {

  static Calendar of(LocalDate asOf, int years) {
    return new Calendar(Period.yearOf(asOf), asOf.getYear() + 1, asOf.getYear() + years);
  }

  /// How many year ends follow: one beyond the horizon, since a change must last two periods.
  int yearEnds() {
    return horizon - firstYear + 2;
  }

  /// Past times, now, and the coming year ends.
  double[] grid(double[] past) {
    var last = past.length == 0 ? now : Math.max(now, past[past.length - 1]);
    var before = (int) DoubleStream.of(past).filter(t -> t < last).count();
    var grid = new double[before + 1 + yearEnds()];
    System.arraycopy(past, 0, grid, 0, before);
    grid[before] = last;
    for (var i = 0; i < yearEnds(); i++) {
      grid[before + 1 + i] = firstYear + i + 1.0;
    }
    return grid;
  }
}
