package dev.overtake.race.lead;

import dev.overtake.race.value.Interval;
import dev.overtake.race.value.Quantiles;

/// How fast a lead moves, from draws of its speed.
///
/// @param closing change of the lead per year
/// @param acceleration change of that per year, over the last two years
/// @param firstGains probability that the lead moves towards the first contender
public record Pace(Interval closing, Interval acceleration, double firstGains) {

  public static Pace of(LeadDraws draws) {
    var change = new double[draws.size()];
    var gains = 0;
    for (var d = 0; d < change.length; d++) {
      change[d] = (draws.speed()[d] - draws.speedBefore()[d]) / LeadDraws.LOOK_BACK;
      gains += draws.speed()[d] > 0 ? 1 : 0;
    }
    return new Pace(
        new Quantiles(draws.speed()).interval(0.8),
        new Quantiles(change).interval(0.8),
        (double) gains / change.length);
  }
}
