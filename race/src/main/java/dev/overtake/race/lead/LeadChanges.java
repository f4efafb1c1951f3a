package dev.overtake.race.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From draws of the coming years to the next lead change.
public final class LeadChanges {
  private LeadChanges() {}

  /// The next lead change, from one side to the other.
  ///
  /// @param leaderIsFirst which side holds the lead that may be lost
  /// @param to id of the other side
  public static LeadChange of(
      LeadDraws draws, double tieZone, boolean leaderIsFirst, String to, Calendar calendar) {
    var years = calendar.horizon() - calendar.firstYear() + 1;
    var changes = new int[years];
    for (var ahead : draws.ahead()) {
      for (var y = 0; y < years; y++) {
        if (other(ahead[y], tieZone, leaderIsFirst)
            && other(ahead[y + 1], tieZone, leaderIsFirst)) {
          changes[y]++;
          break;
        }
      }
    }
    var byYear = new ArrayList<Double>();
    var sum = 0;
    for (var count : changes) {
      sum += count;
      byYear.add((double) sum / draws.size());
    }
    return new LeadChange(
        calendar.horizon(),
        byYear.getLast(),
        when(byYear, 0.1, calendar),
        when(byYear, 0.5, calendar),
        when(byYear, 0.9, calendar),
        to,
        calendar.firstYear(),
        byYear);
  }

  private static boolean other(double lead, double tieZone, boolean leaderIsFirst) {
    return leaderIsFirst ? lead < -tieZone : lead > tieZone;
  }

  private static @Nullable Double when(List<Double> byYear, double p, Calendar calendar) {
    var before = 0.0;
    for (var y = 0; y < byYear.size(); y++) {
      var here = byYear.get(y);
      if (here >= p) {
        return calendar.firstYear() + y + (p - before) / (here - before);
      }
      before = here;
    }
    return null;
  }
}
