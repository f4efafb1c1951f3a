package dev.overtake.race.lead;

import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Period;
import java.time.LocalDate;
import java.util.stream.DoubleStream;

/// The moments that an analysis looks at.
///
/// @param now as-of date in decimal years
/// @param firstYear the year after the as-of date
/// @param horizon last year in which a lead change is looked for
/// @param point where a year's figure stands in it: a flow's in the middle, a stock's at the end
public record Calendar(double now, int firstYear, int horizon, double point) {

  public static Calendar of(LocalDate asOf, int years, IndicatorKind kind) {
    return new Calendar(
        Period.yearOf(asOf),
        asOf.getYear() + 1,
        asOf.getYear() + years,
        kind == IndicatorKind.FLOW ? 0.5 : 1);
  }

  /// How many years follow: one beyond the horizon, since a change must last two periods.
  public int years() {
    return horizon - firstYear + 2;
  }

  /// When the figure of a coming year stands.
  ///
  /// @param ahead 1 for the first year
  public double time(int ahead) {
    return firstYear + ahead - 1 + point;
  }

  /// Past times, now, and the coming years.
  public double[] grid(double[] past) {
    var last = past.length == 0 ? now : Math.max(now, past[past.length - 1]);
    var before = (int) DoubleStream.of(past).filter(t -> t < last).count();
    var grid = new double[before + 1 + years()];
    System.arraycopy(past, 0, grid, 0, before);
    grid[before] = last;
    for (var i = 0; i < years(); i++) {
      grid[before + 1 + i] = time(i + 1);
    }
    return grid;
  }
}
