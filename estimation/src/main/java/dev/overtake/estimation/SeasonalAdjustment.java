package dev.overtake.estimation;

import java.util.Arrays;

/// Takes the repeating pattern of the year out of a series of quarters or months.
///
/// A series qualifies when its median step is a quarter or a month and its times lie on that grid;
/// any other is left as it is. A pattern that does not repeat is shrunk to nothing, see
/// [SeasonalEffects].
final class SeasonalAdjustment {

  private static final double OFF_GRID = 0.25;

  private SeasonalAdjustment() {}

  /// The values without their pattern, or the same values.
  ///
  /// @param step the median step of the times, in years
  static double[] of(Observed observed, double step) {
    int seasons = (int) Math.rint(1 / step);
    if (seasons != 4 && seasons != 12) {
      return observed.value();
    }
    double first = observed.time()[0];
    int periods = (int) Math.rint((observed.lastTime() - first) * seasons) + 1;
    double[] values = new double[periods];
    Arrays.fill(values, Double.NaN);
    int[] place = new int[observed.size()];
    for (int i = 0; i < place.length; i++) {
      double at = (observed.time()[i] - first) * seasons;
      place[i] = (int) Math.rint(at);
      if (Math.abs(at - place[i]) > OFF_GRID || !Double.isNaN(values[place[i]])) {
        return observed.value();
      }
      values[place[i]] = observed.value()[i];
    }
    SeasonalEffects effects = SeasonalEffects.of(values, seasons);
    double[] adjusted = new double[place.length];
    for (int i = 0; i < place.length; i++) {
      adjusted[i] = observed.value()[i] - effects.at(place[i]);
    }
    return adjusted;
  }
}
