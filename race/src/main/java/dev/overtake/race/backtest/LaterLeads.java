package dev.overtake.race.backtest;

import dev.overtake.race.lead.Calendar;
import dev.overtake.race.lead.ComparableSeries;
import java.util.List;

/// The leads that came, by years ahead.
record LaterLeads(List<ComparableSeries.Seen> leads, Calendar calendar) {

  boolean has(int years) {
    return !Double.isNaN(at(years));
  }

  /// NaN where no figure stands at that time.
  double at(int years) {
    var time = calendar.time(years);
    var lead = Double.NaN;
    var nearest = PastCalls.SAME_TIME;
    for (var seen : leads) {
      var distance = Math.abs(seen.time() - time);
      if (distance <= nearest) {
        nearest = distance;
        lead = seen.value();
      }
    }
    return lead;
  }

  Changed changed(int years, double tieZone, boolean leaderIsFirst) {
    var whole = true;
    for (var y = 1; y <= years; y++) {
      var here = beyond(y, tieZone, leaderIsFirst);
      if (here && beyond(y + 1, tieZone, leaderIsFirst)) {
        return new Changed(true, true);
      }
      whole &= has(y) && (!here || has(y + 1));
    }
    return new Changed(whole, false);
  }

  private boolean beyond(int years, double tieZone, boolean leaderIsFirst) {
    return leaderIsFirst ? at(years) < -tieZone : at(years) > tieZone;
  }

  /// Whether the lead changed.
  ///
  /// @param known whether figures enough came to tell
  record Changed(boolean known, boolean came) {}
}
