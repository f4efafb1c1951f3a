package dev.overtake.race.standing;

import dev.overtake.evidence.PastFigure;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What past leads of this race have taught of size and speed, as kept beside its tables: how much
/// each improved forecasts of who leads some years later, in natural units of information.
///
/// @param level what the size of a lead told
/// @param speed what its speed told beyond that
/// @param closeLevel the first where the lead was small
/// @param closeSpeed the second where the lead was small
/// @param current whether it was measured on this very evidence
public record TrackRecordSummary(
    int years,
    Measured level,
    Measured speed,
    Measured closeLevel,
    Measured closeSpeed,
    boolean current) {
  private static final int YEARS = 3;
  private static final List<String> MEASURES =
      List.of("level", "speed", "close-level", "close-speed");

  static @Nullable TrackRecordSummary of(Race race) {
    var kept = new TreeMap<String, PastFigure>();
    race.trackRecord().stream()
        .filter(f -> f.years() == YEARS)
        .forEach(f -> kept.put(f.measure(), f));
    var found = new ArrayList<Measured>();
    var current = true;
    for (var measure : MEASURES) {
      var figure = kept.get(measure);
      if (figure == null) {
        return null;
      }
      found.add(new Measured(figure.value(), figure.low(), figure.high()));
      current &= figure.evidence().equals(race.hash());
    }
    return new TrackRecordSummary(
        YEARS, found.get(0), found.get(1), found.get(2), found.get(3), current);
  }
}
