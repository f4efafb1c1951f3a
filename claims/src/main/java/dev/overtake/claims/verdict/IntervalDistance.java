package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;

/// How far a claim and the evidence, both intervals, miss each other.
///
/// They are close where it is by less than a tenth, for a share also by less than two points.
final class IntervalDistance {
  static final double CLOSE = 0.1;

  /// What dwarfs or dominates another is at least twice as large.
  static final double FAR = 2;

  private static final double POINTS = 2;

  private static final double UNSETTLED = 0.5;

  private IntervalDistance() {}

  /// Whether the two meet only because the evidence is uncertain by far.
  static boolean unsettled(Reading reading, Outcome o) {
    var numeric = reading.relation() == Relation.VALUE || reading.relation() == Relation.RATIO;
    if (!numeric || Double.isInfinite(o.high())) {
      return false;
    }
    var apart = Math.max(reading.range().low() - o.middle(), o.middle() - reading.range().high());
    var meets = reading.range().low() <= o.high() && o.low() <= reading.range().high();
    return meets && apart > UNSETTLED * Math.abs(o.middle());
  }

  /// Zero where claim and evidence meet, up to one where they are close.
  static double between(Reading reading, Outcome o, Indicator indicator) {
    var low = reading.range().low();
    var high = reading.range().high();
    if (reading.relation() == Relation.COMPARISON) {
      var least = reading.strong() ? FAR : 1.0 + 1e-9;
      return o.middle() >= least && o.middle() > 1.0 ? 0 : 2;
    }
    var evidenceHigh = Double.isInfinite(o.high()) ? o.middle() : o.high();
    var apart = Math.max(low - evidenceHigh, o.low() - high);
    if (apart <= 1e-9 * Math.abs(o.middle())) {
      return 0;
    }
    if (reading.relation() == Relation.RANK || reading.relation() == Relation.TREND) {
      return 2;
    }
    var share =
        reading.relation() == Relation.SHARE
            || (indicator.scale() == Scale.SHARE && reading.relation() == Relation.VALUE);
    var stated = Double.isInfinite(high) ? low : Double.isInfinite(low) ? high : (low + high) / 2;
    var tolerance = CLOSE * Math.abs(Math.min(stated, o.middle()));
    return apart / (share ? Math.min(POINTS, tolerance) : tolerance);
  }
}
